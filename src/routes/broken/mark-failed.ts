import type { Reason } from '../../chunks/chunk.ts';

/** Asks what has failed before to be tried again, in the page as it is. */
export const ANEW = 'anew';

/** Has every page say that it can't answer: `data-failed` on <html>, as the head script sets it where no script has arrived. */
export function markFailed(reason: Reason): void {
  document.documentElement.dataset['failed'] = reason;
}
