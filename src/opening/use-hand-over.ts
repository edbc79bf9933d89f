import { useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'react-router';

import { useOutside } from '../delivery/outside-context.ts';
import { noticesIn } from '../machines/session/advance.ts';
import { timeOf } from '../machines/session/past.ts';
import type { SessionActor } from '../machines/session/session-logic.ts';
import { focusFirst } from '../screens/focus-on.ts';
import { actNamed } from './act-named.ts';
import { isHandOver, takeActs } from './hand-over.ts';

/**
 * Takes the opening page's scene over as it stands: nothing that is already there moves in again, the keyboard stays on
 * its control, what was done in it is told to the outside, and what the page could not answer is answered now.
 */
export function useHandOver(session: SessionActor): void {
  const { state } = useLocation();
  const outside = useOutside();
  const { takenOver: focused, kept = 0 } = isHandOver(state) ? state : {};
  useLayoutEffect(() => {
    if (focused === undefined) return;
    const room = document.querySelector('[data-lesson]');
    for (const animation of room?.getAnimations({ subtree: true }) ?? []) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
    }
    if (room !== null && focused !== null) focusFirst(room, [focused]);
  }, [focused]);
  useEffect(() => {
    if (focused === undefined) return;
    const acts = takeActs();
    if (acts.length > 0 && kept > 0) {
      const { context } = session.getSnapshot();
      outside.tell(context, noticesIn(context));
    }
    for (const [name] of acts.slice(kept)) {
      const act = actNamed(name);
      const at = timeOf(session.getSnapshot().context);
      if (act !== null) session.send({ ...act, at });
    }
  }, [focused, kept, session, outside]);
}
