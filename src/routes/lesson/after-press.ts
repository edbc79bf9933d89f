import { inOwnTask } from '../../chunks/in-own-task.ts';

const LEAVING = ['visibilitychange', 'pagehide'] as const;

/**
 * Does what nobody waits for who has pressed something: in a task of its own; where the page is hidden or goes away before,
 * then, and before anybody else hears of that. Returns what does it at once.
 */
export function afterPress(run: () => void): () => void {
  const now = inOwnTask(() => {
    for (const type of LEAVING) removeEventListener(type, now, true);
    run();
  });
  for (const type of LEAVING) addEventListener(type, now, true);
  return now;
}
