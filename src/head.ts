/** Runs inline in the head, before the first paint. Everything it settles is an attribute of <html>. */
const page = document.documentElement.dataset;
const { search } = location;
const query = new URLSearchParams(search);
const kept = everythingKept();

page['theme'] = theme();
const embed = query.get('embed');
if (embed === '1' || embed === 'auto') page['embed'] = embed;

// Does this visitor need something else than what was prerendered?
if (page['config'] || /\b(mode|variant|seed|lang|state|lessons|config)=/.test(search)) page['pending'] = search;
for (const name in kept) {
  const [, lesson] = name.split('turn-the-key:journal:');
  if (lesson) {
    page['resume'] = lesson;
    if (location.pathname.includes(`/learn/${lesson}/`)) page['pending'] = '';
  }
}

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
