/**
 * Does something once, in a task of its own: what a press has changed is drawn before that, so that no press waits for it.
 * Returns what does it at once. No timer, which waits longer in a page that is hidden.
 */
export function afterPaint(run: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  let isDone = false;
  const now = () => {
    if (isDone) return;
    isDone = true;
    port1.close();
    run();
  };
  port1.addEventListener('message', now);
  port1.start();
  port2.postMessage(null);
  return now;
}
