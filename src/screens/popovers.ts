import { chunk } from '../chunks/chunk.ts';

const POPOVERS = chunk(() => import('@oddbird/popover-polyfill/fn'));

/**
 * Teaches a browser at the floor what a popover is; until then, and where that can't be had, none opens. The styles that come
 * along stand where those of the browser would: below all of ours.
 */
export function teachPopovers(): void {
  if ('popover' in HTMLElement.prototype) return;
  void POPOVERS.load().then(
    ({ apply }) => apply({ layerName: 'base' }),
    () => {},
  );
}
