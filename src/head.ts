/** Runs inline in the head, before the first paint. Everything it settles is an attribute of <html>. */
const page = document.documentElement;
const query = new URLSearchParams(location.search);

page.dataset['theme'] = theme();
if (query.get('embed') === '1') page.dataset['embed'] = '';
if (wantsAnother()) page.dataset['pending'] = '';

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
