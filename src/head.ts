/** Runs inline in the head, before the first paint. Everything it settles is an attribute of <html>. */
const page = document.documentElement.dataset;
const query = new URLSearchParams(location.search);
const kept = everythingKept();

page['theme'] = theme();
if (query.get('embed') === '1') page['embed'] = '';
if (Object.keys(kept).join().includes('turn-the-key:journal:')) page['resume'] = '';
if (wantsAnother()) page['pending'] = '';

// A script that did not arrive: the page says that it can't answer.
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && (page['failed'] = ''), true);

// Every press on a control that can't answer yet is kept, and all are repeated, in order, once it can.
const presses: HTMLElement[] = [];
addEventListener('click', keepPress, true);
addEventListener('answering', () => {
  removeEventListener('click', keepPress, true);
  for (const control of presses.splice(0)) setTimeout(() => control.click());
});

function keepPress(event: Event): void {
  const control = (event.target as Element).closest<HTMLElement>('button,input,[role^=menuitem],[data-held]');
  if (control === null) return;
  event.preventDefault();
  event.stopPropagation();
  presses.push(control);
}

function everythingKept(): Record<string, string> {
  try {
    return Object.assign({}, localStorage);
  } catch {
    return {};
  }
}

function theme(): string {
  const known = [query.get('theme'), kept['turn-the-key:theme']].find((name) => name === 'light' || name === 'dark');
  return known ?? (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
}

/** Does this visitor need something else than what was prerendered? */
function wantsAnother(): boolean {
  const lesson = /\/learn\/([^/]+)/u.exec(location.pathname)?.[1];
  return (
    ['mode', 'variant', 'seed', 'lang', 'state'].some((name) => query.has(name)) ||
    `turn-the-key:journal:${lesson}` in kept
  );
}
