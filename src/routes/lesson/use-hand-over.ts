import { useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'react-router';

import type { SessionActor } from '../../machines/session/session-logic.ts';
import { actNamed } from '../act-named.ts';
import { isHandOver, takeActs } from '../first-acts.ts';

/**
 * Takes the opening page's scene over as it stands: nothing that is there already moves in again, the keyboard stays on
 * its control, and what the page could not answer is answered now.
 */
export function useHandOver(session: SessionActor): void {
  const { state } = useLocation();
  const focused = isHandOver(state) ? state.takenOver : undefined;
  useLayoutEffect(() => {
    if (focused === undefined) return;
    const room = document.querySelector('[data-lesson]');
    for (const animation of room?.getAnimations({ subtree: true }) ?? []) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
    }
    if (focused !== null) room?.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  }, [focused]);
  useEffect(() => {
    if (focused === undefined) return;
    for (const [name] of takeActs('all')) {
      const act = actNamed(name);
      const at = session.getSnapshot().context.journal.at(-1)?.at ?? 0;
      if (act !== null) session.send({ ...act, at });
    }
  }, [focused, session]);
}
