/** Runs inline in the head, before the first paint. Everything it settles is an attribute of <html>. */
const page = document.documentElement.dataset;
const { search, pathname } = location;
const query = new URLSearchParams(search);
let kept: Record<string, string> = {};
try {
  kept = Object.assign({}, localStorage);
} catch {
  // Storage is blocked.
}

page['theme'] =
  [query.get('theme'), kept['turn-the-key:theme']].find((name) => name === 'light' || name === 'dark') ??
  (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
const embed = query.get('embed')!;
if (/^(1|auto)$/.test(embed)) page['embed'] = embed;

// Does this visitor need something else than what was prerendered?
if (page['config'] || /\b(mode|variant|seed|lang|state|lessons|config)=/.test(search)) page['pending'] = search;
for (const name in kept) {
  const [, kind, lesson] = /turn-the-key:(journal|ended|record):?(.*)/.exec(name) ?? [];
  if (lesson && pathname.includes(`/learn/${lesson}/`)) page['pending'] = search;
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
