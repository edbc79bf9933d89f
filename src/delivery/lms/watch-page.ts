import type { Tracker } from './tracker.ts';

/** Tells a tracker when its page is hidden, goes away, or hears of the network again. Returns what stops it. */
export function watchPage({ hide, save }: Pick<Tracker, 'hide' | 'save'>, page: Window): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  page.addEventListener('pagehide', hide, { signal });
  page.addEventListener('online', save, { signal });
  const look = () => {
    if (page.document.visibilityState === 'hidden') save();
  };
  page.document.addEventListener('visibilitychange', look, { signal });
  return () => stop.abort();
}
