/** What the course stands in: a frame of a page that stays, a window that was opened for it, or a tab like any other. */
export function windowKindOf(page: Pick<Window, 'parent' | 'top' | 'opener'>): 'Frame' | 'Window' | 'Tab' {
  const opener: unknown = (page.top ?? page).opener ?? page.opener;
  if (opener) return 'Window';
  return page.parent === page ? 'Tab' : 'Frame';
}
