import { chunk } from './chunk.ts';

/**
 * The site's one style sheet. Until it is on, the page stands in what the build has inlined of it, which is enough for
 * whatever was prerendered; what is drawn later waits for it. One that did not arrive is asked for again.
 */
export const SHEET = chunk(putOn);

/** Where it lies. Asked once, while the address is still that of the page: later on, a relative one leads elsewhere. */
const url = typeof document === 'undefined' ? null : addressIn(document.documentElement.dataset['styles']);

function addressIn(path: string | undefined): string | null {
  return path === undefined ? null : new URL(path, location.href).href;
}

async function putOn(): Promise<true> {
  // While the course is developed or prerendered, nothing is inlined.
  if (url === null) return true;
  const link = linkThere() ?? newLink(url);
  try {
    await arrival(link);
    link.media = 'all';
    // Some browsers read it once more for that.
    await arrival(link);
  } catch (fault) {
    link.remove();
    throw fault;
  }
  for (const inlined of document.querySelectorAll('style[data-inlined]')) inlined.remove();
  return true;
}

/** The page's own, which is loaded without anything waiting for it; unless it did not arrive. */
const linkThere = (): HTMLLinkElement | null => document.querySelector('link[rel=stylesheet]:not([data-missed])');

function newLink(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', crossOrigin: '', media: 'print', href });
  document.querySelector('link[rel=stylesheet]')?.remove();
  // Behind what is inlined, before what a company has set.
  document.querySelector('style')?.after(link);
  return link;
}

/** A page that a host sends in the place of a sheet arrives, too, as a sheet without a rule. */
async function arrival(link: HTMLLinkElement): Promise<void> {
  if (link.sheet === null)
    await new Promise<void>((resolve, reject) => {
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => reject(new Error(`${link.href} did not arrive`)));
    });
  if (link.sheet !== null && link.sheet.cssRules.length > 0) return;
  throw new Error(`${link.href} is no style sheet`);
}
