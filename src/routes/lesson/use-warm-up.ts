import { useEffect } from 'react';

import { foresee } from '../../machines/session/foresee.ts';
import type { Session } from '../../machines/session/session.ts';
import type { SessionActor } from '../../machines/session/session-logic.ts';
import { sideAhead, lateAhead } from '../../screens/late.ts';
import { useAddress } from '../address/use-address.ts';
import { whenIdle } from '../../chunks/when-idle.ts';

/** The longest that one slice may take, in milliseconds: no press waits longer for it. */
const SLICE = 8;

/** Fetches what the lesson comes to late: what a single press may lead to at once, the rest in the first idle moment. */
export function useLateAhead(): void {
  const { language } = useAddress();
  useEffect(() => {
    void sideAhead();
    return whenIdle(() => void lateAhead(language));
  }, [language]);
}

/** After each redraw, searches ahead of the hands in idle moments, so that a press finds its answer known. */
export function useWarmUp(session: SessionActor): void {
  useEffect(() => {
    let stop = inSlices(foresee(session.getSnapshot().context));
    let { world, coach } = session.getSnapshot().context;
    const warm = (context: Session) => {
      if (context.world === world && context.coach === coach) return;
      ({ world, coach } = context);
      stop();
      stop = inSlices(foresee(context));
    };
    const changes = session.subscribe(({ context }) => warm(context));
    return () => {
      changes.unsubscribe();
      stop();
    };
  }, [session]);
}

/** Does some work slice by slice. Returns what stops it. */
function inSlices(work: Generator<void>): () => void {
  let cancel = whenIdle(slice);
  function slice() {
    const end = performance.now() + SLICE;
    while (performance.now() < end) if (work.next().done === true) return;
    cancel = whenIdle(slice);
  }
  return () => cancel();
}
