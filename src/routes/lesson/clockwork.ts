import { useEffect, useState } from 'react';
import { createActor } from 'xstate';

import { type PacerClock, startPacer } from '../../machines/session/pacer.ts';
import { sessionLogic } from '../../machines/session/session-logic.ts';
import type { Session } from '../../machines/session/session.ts';
import { whileUncovered } from '../../screens/popovers.ts';
import type { Run } from '../../screens/session-context.tsx';

interface Waiting {
  run: () => void;
  dueAt: number;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * A clock that stands still until it is wound up: drawing a page on the server, or for the first time here, must not start
 * anything. What waits goes on waiting then. `wind` returns what makes it stand still again.
 */
function openClock(): PacerClock & { wind: () => () => void } {
  const waiting = new Set<Waiting>();
  let passed = 0;
  let woundAt: number | null = null;
  const now = () => passed + (woundAt === null ? 0 : performance.now() - woundAt);
  const begin = (one: Waiting) => {
    one.timer = setTimeout(() => {
      waiting.delete(one);
      one.run();
    }, one.dueAt - now());
  };
  return {
    now,
    setTimeout: (run, milliseconds) => {
      const one: Waiting = { run, dueAt: now() + milliseconds };
      waiting.add(one);
      if (woundAt !== null) begin(one);
      return one;
    },
    clearTimeout: (id) => {
      const one = id as Waiting | undefined;
      if (one === undefined || !waiting.delete(one)) return;
      clearTimeout(one.timer);
    },
    wind: () => {
      woundAt = performance.now();
      waiting.forEach(begin);
      return () => {
        passed = now();
        woundAt = null;
        for (const { timer } of waiting) clearTimeout(timer);
      };
    },
  };
}

/** A run, and what winds up its clock. It is the very same run before that and after, so that nothing is drawn anew for it. */
export function clockworkOf(opened: Session): { run: Run; wind: () => () => void } {
  const clock = openClock();
  const session = createActor(sessionLogic, { input: opened }).start();
  return { run: { session, pacer: startPacer(session, clock) }, wind: clock.wind };
}

/** Runs a session from where it was opened, with its own clock, for as long as the component lives: nothing goes on behind a menu. */
export function useRunFrom(open: () => Session): Run {
  const [{ run, wind }] = useState(() => clockworkOf(open()));
  useEffect(() => whileUncovered(wind), [wind]);
  return run;
}
