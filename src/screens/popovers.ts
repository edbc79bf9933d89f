/**
 * Teaches a browser at the floor what a popover is; until then, and where that can't be had, none opens. The styles that come
 * along stand where those of the browser would: below all of ours.
 */
export function teachPopovers(): void {
  if ('popover' in HTMLElement.prototype) return;
  void import('@oddbird/popover-polyfill/fn').then(
    ({ apply }) => apply({ layerName: 'base' }),
    () => {},
  );
}
