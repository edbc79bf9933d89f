/** Where no picture is drawn, as in a page that is hidden: this many milliseconds. */
const PATIENCE = 500;

/** Does something once, as soon as the next picture is there, so that no press waits for it. Returns what does it at once. */
export function afterPaint(run: () => void): () => void {
  let isDone = false;
  const now = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(last);
    cancelAnimationFrame(frame);
    run();
  };
  const last = setTimeout(now, PATIENCE);
  // What a frame asks for comes just before its picture, and whatever that asks for just after.
  const frame = requestAnimationFrame(() => setTimeout(now));
  return now;
}
