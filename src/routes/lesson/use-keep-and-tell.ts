import { useEffect } from 'react';

import { keepAndTell } from '../../delivery/keep-and-tell.ts';
import { useOutside } from '../../delivery/outside-context.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import type { SessionActor } from '../../machines/session/session-logic.ts';
import type { Session } from '../../machines/session/session.ts';
import { useWarnings } from '../frame/warnings.tsx';
import { afterPress } from './after-press.ts';

/**
 * Keeps what a session comes to from `opened` on, and tells it to the outside, for as long as its page is there: once the
 * picture of it is there, and when the page is hidden or goes away before anybody else hears of that.
 */
export function useKeepAndTell(session: SessionActor, opened: Session): void {
  const store = useStore();
  const outside = useOutside();
  const { say } = useWarnings();
  useEffect(
    () => keepAndTell(session, opened, store, outside, () => say('otherTab'), afterPress),
    [session, opened, store, outside, say],
  );
}
