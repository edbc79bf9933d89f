/**
 * The ref of whatever may scroll: while it does, it is a stop of the Tab key, so that the arrow keys can move it. Some
 * browsers see to that themselves, others never do. Until its end is reached, `data-more` says that there is more below.
 */
export function scrolling(box: HTMLElement | null): (() => void) | undefined {
  if (box === null) return undefined;
  const own = box.getAttribute('tabindex');
  const seek = () => {
    const below = box.scrollHeight - box.clientHeight - box.scrollTop;
    box.toggleAttribute('data-more', scrolls(box) && below > 1);
  };
  const look = () => {
    seek();
    if (scrolls(box)) box.tabIndex = 0;
    else if (document.activeElement === box) {
      // Without it the keyboard would lose its place: it goes when the keyboard has gone on.
      box.tabIndex = -1;
      box.addEventListener('blur', look, { once: true });
    } else if (own === null) box.removeAttribute('tabindex');
    else box.setAttribute('tabindex', own);
  };
  const sizes = new ResizeObserver(look);
  const watch = () => [box, ...box.children].forEach((one) => sizes.observe(one));
  const children = new MutationObserver(watch);
  watch();
  children.observe(box, { childList: true });
  box.addEventListener('scroll', seek, { passive: true });
  return () => {
    sizes.disconnect();
    children.disconnect();
    box.removeEventListener('scroll', seek);
  };
}

/** Whether its contents need more room than it has, and may be moved in it. */
function scrolls(box: HTMLElement): boolean {
  const { overflowX, overflowY } = getComputedStyle(box);
  const isMovable = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  return (
    (isMovable(overflowY) && box.scrollHeight > box.clientHeight + 1) ||
    (isMovable(overflowX) && box.scrollWidth > box.clientWidth + 1)
  );
}
