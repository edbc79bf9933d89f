/**
 * Settles for a package what the head script has settled for the site: whatever a platform adds to the address the bar
 * stays, with its way out, and what another course has kept on this device is not this learner's.
 */
export function settle(page: Document): void {
  const { dataset } = page.documentElement;
  for (const name of ['embed', 'resume', 'back']) delete dataset[name];
  // The page around scrolls already.
  if (page.defaultView?.parent !== page.defaultView) dataset['framed'] = '';
}

/**
 * Keeps a course inside of its one page: its links are the router's own, and none of them is an address that a learning
 * platform could answer. A link that the router leaves to the browser loads the page again; a new tab is not opened.
 */
export function stayInside(page: Document): void {
  const hold = (event: MouseEvent, then: () => void) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.defaultPrevented || !isInner(link)) return;
    event.preventDefault();
    then();
  };
  page.addEventListener('click', (event) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    hold(event, () => isPlain && page.location.reload());
  });
  page.addEventListener('auxclick', (event) => hold(event, () => {}));
}

const isFile = (link: HTMLAnchorElement): boolean => link.hasAttribute('download') || link.type !== '';

/** Whether a link leads to a page of this origin; not to a part of this page, a file, or somewhere else. */
function isInner(link: HTMLAnchorElement): boolean {
  const { origin, protocol, pathname, hash } = link;
  const isHere = pathname === location.pathname && hash !== '';
  return origin === location.origin && /^https?:$/u.test(protocol) && !isHere && !isFile(link);
}
