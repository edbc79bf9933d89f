/**
 * Does something once, in a task of its own: what has changed is usually drawn before that. Returns what does it at once. No
 * timer, which waits longer in a page that is hidden.
 */
export function inOwnTask(run: () => void): () => void {
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
