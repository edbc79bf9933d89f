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

/** Whether anything of ours lies over the page: a menu, the map of the course. */
function isCovered(): boolean {
  const open = 'popover' in HTMLElement.prototype ? '[popover]:popover-open' : String.raw`[popover].\:popover-open`;
  return document.querySelector(open) !== null;
}

/** Does something while nothing lies over the page, and stops it while something does. Returns what ends that. */
export function whileUncovered(begin: () => () => void): () => void {
  let stop: (() => void) | null = null;
  const look = () => {
    if (isCovered() === (stop === null)) return;
    if (stop === null) stop = begin();
    else {
      stop();
      stop = null;
    }
  };
  look();
  addEventListener('toggle', look, true);
  return () => {
    removeEventListener('toggle', look, true);
    stop?.();
  };
}
