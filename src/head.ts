/** Runs inline in the head, before the first paint. Everything it settles is an attribute of <html>. */
const page = document.documentElement.dataset;
const { search, hash } = location;
// Relative addresses count slashes. A host may serve a page without the last one, or with one of them twice.
let { pathname } = location;
const proper = pathname.replace(/\/{2,}/g, '/').replace(/\/[^/.]+$/, '$&/');
if (page['root']?.startsWith('.') && proper !== pathname) {
  pathname = proper;
  history.replaceState(history.state, '', proper + search + hash);
}

// A first guess, before anything that could read a link thoroughly is here: escaped or not, in any letters.
const asked = search + hash;
const guess: Record<string, string> = {};
for (const [, name = '', value = ''] of (pathname + asked).matchAll(
  /(theme|embed)(?:%[\da-f]{2}|25|3d|[^\w%])+(light|dark|1|auto)(?![\w-])/gi,
))
  guess[name.toLowerCase()] ??= value.toLowerCase();
const isPackage = 'package' in page;
let kept: Record<string, string> = {};
try {
  // In a learning platform, nothing of the device's.
  if (!isPackage) kept = Object.assign({}, localStorage);
} catch {
  // Storage is blocked.
}

page['theme'] =
  [guess['theme'], kept['turn-the-key:theme']].find((name) => name === 'light' || name === 'dark') ??
  (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
const embed = guess['embed']!;
if (isPackage) {
  // Whatever the platform adds to the address: the way out stays.
  if (parent !== self) page['framed'] = '';
} else if (/1|auto/.test(embed)) page['embed'] = embed;

// Does this visitor need something else than what was prerendered?
if (
  page['config'] ||
  /mode|variant|seed|lang|state|lessons|config|course/i.test(asked.replace(/%(25)*[\da-f]{2}|\W/gi, ''))
)
  page['pending'] = '';
for (const name in kept) {
  const [, kind, lesson] = /turn-the-key:(journal|ended|record):?(.*)/.exec(name) ?? [];
  if (lesson && pathname.toLowerCase().includes(`/learn/${lesson}/`)) page['pending'] = '';
  if (kind === 'journal') page['resume'] = '';
  // Somebody who comes back. An end alone is no course that was begun.
  if (kind && kind !== 'ended') page['back'] = '';
}

// A script that did not arrive: the page says that it can't answer.
addEventListener('error', ({ target }) => (target as Element).tagName === 'SCRIPT' && (page['failed'] = ''), true);

// A key that is held down presses once: what it would press next was not there before.
addEventListener('keydown', (event) => event.repeat && event.key === 'Enter' && event.preventDefault(), true);

// Every press on a control that can't answer yet is kept, and all are repeated, in order, once it can.
const presses: HTMLElement[] = [];
addEventListener('click', keepPress, true);
addEventListener('answering', () => {
  removeEventListener('click', keepPress, true);
  for (const control of presses.splice(0)) setTimeout(() => control.click());
});

function keepPress(event: Event): void {
  // The first act answers by itself.
  const control = (event.target as Element).closest<HTMLElement>(
    ':is(button,input,[data-held]):not([data-first-act] *)',
  );
  if (!control) return;
  event.preventDefault();
  event.stopPropagation();
  presses.push(control);
}
