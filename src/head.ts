/** Runs inline in the head, before the first paint. Everything it settles is an attribute of <html>. */
const page = document.documentElement;
const query = new URLSearchParams(location.search);

page.dataset['theme'] = theme();
if (query.get('embed') === '1') page.dataset['embed'] = '';
if (wantsAnother()) page.dataset['pending'] = '';
if (hasJournal()) page.dataset['resume'] = '';
keepPresses();

// A script that did not arrive: the page says that it can't answer.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) page.dataset['failed'] = '';
  },
  true,
);

function theme(): string {
  const named = (value: string | null) => (value === 'light' || value === 'dark' ? value : undefined);
  const system = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  return named(query.get('theme')) ?? named(stored('theme')) ?? system();
}

/** Does this visitor need something else than what was prerendered? */
function wantsAnother(): boolean {
  const lesson = /\/learn\/([^/]+)/u.exec(location.pathname)?.[1];
  return (
    (query.get('mode') ?? 'guided') !== 'guided' ||
    query.has('variant') ||
    query.has('lang') ||
    query.has('state') ||
    (lesson !== undefined && stored(`journal:${lesson}`) !== null)
  );
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(`turn-the-key:${name}`);
  } catch {
    return null;
  }
}

/** Is there a lesson to continue? */
function hasJournal(): boolean {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith('turn-the-key:journal:'));
  } catch {
    return false;
  }
}

/** Keeps every press on a control that can't answer yet, and repeats them all, in order, once it can. */
function keepPresses(): void {
  const kept: HTMLElement[] = [];
  const keep = (event: Event) => {
    const control = (event.target as Element).closest<HTMLElement>('button, input, [role^="menuitem"]');
    if (control === null) return;
    event.preventDefault();
    event.stopPropagation();
    kept.push(control);
  };
  document.addEventListener('click', keep, true);
  const repeat = () => {
    document.removeEventListener('click', keep, true);
    for (const control of kept) setTimeout(() => control.click());
  };
  document.addEventListener('turn-the-key:ready', repeat, { once: true });
}
