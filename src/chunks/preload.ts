/**
 * Runs before each dynamic import, in place of the bundler's own helper (`scripts/preload-plugin.ts`). That one compares
 * relative links with an address that may have changed since, so that it loads a sheet twice; and it takes a sheet that
 * failed once for one that is there, so that what needs it is then drawn without.
 */
export async function preload<T>(ask: () => Promise<T>, files: readonly string[] = [], from = ''): Promise<T> {
  const urls = files.map((file) => new URL(file, from).href);
  for (const url of urls) if (!isSheet(url)) preloadScript(url);
  const [chunk] = await Promise.all([ask(), ...urls.filter(isSheet).map(loadSheet)]);
  return chunk;
}

const isSheet = (url: string): boolean => url.endsWith('.css');

/** Has the sheets that the page itself names. One that did not arrive is asked for again. */
export async function loadOwnSheets(): Promise<void> {
  await Promise.all([...links].filter(([, { rel }]) => rel === 'stylesheet').map(([url]) => loadSheet(url)));
}

/** The links of the page and our own, by what their addresses were when they were written. */
const links = new Map<string, HTMLLinkElement>();
/** The sheets that are here or on their way. */
const sheets = new Map<string, Promise<void>>();

if (typeof document !== 'undefined')
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[href]')) {
    links.set(link.href, link);
    if (link.rel === 'stylesheet' && link.dataset['missed'] === undefined)
      void note(link.href, link.disabled ? Promise.resolve() : link.sheet === null ? arrival(link) : judge(link));
    // A relative icon would be asked for anew, in vain, below each new address.
    if (link.rel === 'icon') link.setAttribute('href', link.href);
  }

function preloadScript(url: string): void {
  if (links.has(url)) return;
  const link = linkTo(url, 'modulepreload');
  document.head.append(link);
}

function loadSheet(url: string): Promise<void> {
  const known = sheets.get(url);
  if (known) return known;
  const before = links.get(url);
  const link = linkTo(url, 'stylesheet');
  const loading = note(url, arrival(link));
  // In the same place: which rule outranks which hangs on it.
  if (before) before.replaceWith(link);
  else document.head.append(link);
  return loading;
}

/** Remembers a sheet for as long as it is not known to be missing. */
function note(url: string, loading: Promise<void>): Promise<void> {
  sheets.set(url, loading);
  loading.catch(() => sheets.delete(url));
  return loading;
}

function arrival(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve(judge(link)));
    link.addEventListener('error', () => reject(new Error(`${link.href} did not arrive`)));
  });
}

/** A page that a host sends in the place of a sheet has arrived, too, as a sheet without a rule. */
async function judge(link: HTMLLinkElement): Promise<void> {
  if (link.sheet !== null && link.sheet.cssRules.length > 0) return;
  link.dataset['missed'] = '';
  throw new Error(`${link.href} is no style sheet`);
}

function linkTo(url: string, rel: 'modulepreload' | 'stylesheet'): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = rel;
  link.crossOrigin = '';
  link.href = url;
  links.set(url, link);
  return link;
}
