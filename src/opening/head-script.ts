import { ENDED, JOURNAL, PREFIX, PROOF, RECORD, THEME } from '../delivery/storage/names.ts';
import { EMBEDS, LOOKS, THEMES, WISHES } from '../routes/address/names.ts';

/** Runs inline in the head, before the first paint. Everything it settles is an attribute of <html>. */
const page = document.documentElement.dataset;
// Of all that the course needs (docs/browsers.md), what came last to one browser or another. Without it the words stand alone.
try {
  if (
    'at' in [] &&
    'findLast' in [] &&
    'hasOwn' in Object &&
    'inert' in document.head &&
    CSS.supports('height:1dvh') &&
    // Written as a pattern it would end the whole script where it is not known.
    'ab'.search('(?<=a)b') > 0
  )
    page['plays'] = '';
} catch {
  // It is too old.
}
const isPackage = 'package' in page;
const { search, hash } = location;
// Relative addresses count slashes. A host may serve a page without the last one, or with one of them twice.
let { pathname } = location;
const proper = pathname.replace(/\/{2,}/g, '/').replace(/\/[^/.]+$/, '$&/');
if (!isPackage && page['root']?.[0] === '.' && proper !== pathname) {
  pathname = proper;
  history.replaceState(history.state, '', proper + search + hash);
}

// A first guess, before anything that could read a link thoroughly is here: escaped or not, in any letters.
const asked = search + hash;
const guess: Record<string, string> = {};
for (const [, name = '', value = ''] of (pathname + asked).matchAll(
  new RegExp(
    String.raw`(${LOOKS.join('|')})(?:%[\da-f]{2}|25|3d|&#?(?:61|x3d|equals);|\\(?:u00|x)3d|[^\w%])+(${[...THEMES, ...Object.values(EMBEDS)].join('|')})(?![\w-](?!%EF%B8%8F))`,
    'gi',
  ),
))
  guess[name.toLowerCase()] ??= value.toLowerCase();
let kept: Record<string, string> = {};
try {
  kept = Object.assign({}, localStorage);
} catch {
  // Storage is blocked.
}

page['theme'] =
  [guess['theme'], kept[PREFIX + THEME]].find((name) => name === 'light' || name === 'dark') ??
  (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
const embed = guess['embed']!;
if (/1|auto/.test(embed)) page['embed'] = embed;

// Does this visitor need something else than what was prerendered?
const words = asked.replace(/%(25)*[\da-f]{2}|\W/gi, '').toLowerCase();
if (page['config'] || pathname.includes('&') || [...WISHES, 'course'].some((word) => words.includes(word)))
  // A drawing that is asked for by the query alone may stand at the page's end (`drawing-script.ts`).
  page['pending'] = words.includes('config') ? 'config' : page['config'] || pathname.includes('&') ? '' : 'drawing';
for (const name in kept) {
  const kind = [JOURNAL, ENDED, PROOF, RECORD].find((one) => name.startsWith(PREFIX + one));
  const lesson = kind && name.slice((PREFIX + kind).length);
  if (lesson && pathname.toLowerCase().includes(`/learn/${lesson}/`))
    page['pending'] = page['pending'] === 'config' ? 'config' : '';
  if (kind === JOURNAL) page['resume'] = '';
  // Somebody who comes back. An end or a proof alone is no course that was begun.
  if (kind === JOURNAL || kind === RECORD) page['back'] = '';
}

// A script that did not arrive, or only a part of it: the page says that it can't answer. One that does not find what it needs:
// the words stand alone, until the page answers after all. A link that leads to nothing is marked for whoever asks again.
addEventListener(
  'error',
  ({ target, error }) => {
    const name = page['ready'] === undefined && (error as Error | undefined)?.name;
    const { tagName } = target as Element;
    if (tagName === 'LINK') (target as HTMLElement).dataset['missed'] = '';
    else if (tagName === 'SCRIPT' || name === 'SyntaxError')
      page['failed'] = location.protocol === 'file:' ? 'file' : navigator.onLine ? '' : 'offline';
    else if (name) delete page['plays'];
  },
  true,
);

// What goes wrong before the app is there to deal with it.
addEventListener('online', loadAnew);
addEventListener('click', (event) => {
  if ((event.target as Element).closest('[data-anew]')) loadAnew(event);
});
setTimeout(() => (page['slow'] = ''), 3000);

// A key that is held down presses once: what it would press next was not there before.
addEventListener('keydown', (event) => event.repeat && event.key === 'Enter' && event.preventDefault(), true);

// Every press on a control that can't answer yet is kept, and all are repeated, in order, once it can.
const presses: HTMLElement[] = [];
let last: HTMLElement;
addEventListener('click', keepPress, true);
addEventListener('answering', () => {
  removeEventListener('click', keepPress, true);
  for (const control of presses.splice(0)) setTimeout(() => control.click());
});
// A script at the page's end answers by itself (`scene-script.ts`, `drawing-script.ts`). What it has no answer to is
// kept once more.
addEventListener('acting', () => {
  for (const control of presses.splice(0)) control.click();
});

/** Past what a cache may hold of the page's files in halves, or in place of them. */
function loadAnew(event: Event): void {
  if (page['failed'] === undefined || page['ready'] !== undefined) return;
  event.preventDefault();
  const files = document.querySelectorAll<HTMLScriptElement & HTMLLinkElement>('script[src],link[href]');
  const arriving = Array.from(files, ({ src, href }) => fetch(src || href, { cache: 'reload' }).catch(() => 0));
  void Promise.all(arriving).then(() => location.reload());
}

function keepPress(event: MouseEvent): void {
  if (page['plays'] === undefined) return;
  const control = (event.target as Element).closest<HTMLElement>(
    `:is(button,input,[data-held])${globalThis.firstActs ? ':not([data-first-act] *)' : ''}`,
  );
  if (!control) return;
  event.preventDefault();
  event.stopPropagation();
  // The second press of a double click.
  if (event.detail > 1 && control === last) return;
  last = control;
  // All in their order: what waits is not overtaken.
  if (presses.length > 0 || !globalThis.early?.answer?.(control)) presses.push(control);
}
