import { useEffect } from 'react';

import { afterPaint } from '../../chunks/after-paint.ts';
import { keepAndTell } from '../../delivery/keep-and-tell.ts';
import { useOutside } from '../../delivery/outside-context.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import type { SessionActor } from '../../machines/session/session-logic.ts';
import type { Session } from '../../machines/session/session.ts';
import { useWarnings } from '../frame/warnings.tsx';

const LEAVING = ['visibilitychange', 'pagehide'] as const;

/**
 * Keeps what a session comes to from `opened` on, and tells it to the outside, for as long as its page is there: once the
 * picture of it is there, and when the page is hidden or goes away before anybody else hears of that.
 */
export function useKeepAndTell(session: SessionActor, opened: Session): void {
  const store = useStore();
  const outside = useOutside();
  const { say } = useWarnings();
  useEffect(() => {
    let now = () => {};
    const later = (run: () => void) => (now = afterPaint(run));
    const stop = keepAndTell(session, opened, store, outside, () => say('otherTab'), later);
    const hurry = () => now();
    for (const type of LEAVING) addEventListener(type, hurry, true);
    return () => {
      for (const type of LEAVING) removeEventListener(type, hurry, true);
      stop();
    };
  }, [session, opened, store, outside, say]);
}
