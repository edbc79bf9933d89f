/** Where a browser knows no idle moments: this many milliseconds after the redraw. */
const PAUSE = 50;

/** Does something in an idle moment. Returns what stops it. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run);
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, PAUSE);
  return () => clearTimeout(id);
}
