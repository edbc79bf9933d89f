import { useState, useSyncExternalStore } from 'react';
import { createActor } from 'xstate';

import { type PacerClock, startPacer } from '../../machines/session/pacer.ts';
import { sessionLogic } from '../../machines/session/session-logic.ts';
import type { Session } from '../../machines/session/session.ts';
import type { Run } from '../../screens/session-context.tsx';

const realClock: PacerClock = {
  now: () => performance.now(),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (id) => clearTimeout(id as number),
};

/** Stands still: drawing a page on the server, or for the first time here, must not start anything. */
const stillClock: PacerClock = { now: () => 0, setTimeout: () => 0, clearTimeout: () => undefined };

/** A run that is wound up while somebody watches it, and stands still before that. */
interface Clockwork {
  subscribe: (listener: () => void) => () => void;
  /** The run as it is now. Another object each time that it is wound up. */
  run: () => Run;
  still: Run;
}

export function clockworkOf(opened: Session): Clockwork {
  const session = createActor(sessionLogic, { input: opened }).start();
  const still: Run = { session, pacer: startPacer(session, stillClock) };
  let run = still;
  return {
    still,
    run: () => run,
    subscribe: () => {
      still.pacer.stop();
      const pacer = startPacer(session, realClock);
      run = { session, pacer };
      return pacer.stop;
    },
  };
}

/** Runs a session from where it was opened, with its own clock, for as long as the component lives. */
export function useRunFrom(open: () => Session): Run {
  const [clockwork] = useState(() => clockworkOf(open()));
  return useSyncExternalStore(clockwork.subscribe, clockwork.run, () => clockwork.still);
}
