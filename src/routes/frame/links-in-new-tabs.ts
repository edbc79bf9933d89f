/**
 * Lets links that lead elsewhere open in a tab of their own: a frame or a learning platform's window that goes elsewhere
 * has lost the course, and most pages can't be framed anyway.
 */
export function openLinksInNewTabs(page: Document): void {
  page.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link !== null && /^https?:$/u.test(link.protocol) && link.origin !== location.origin) link.target = '_blank';
    },
    { capture: true },
  );
}
