import { type ActorRefFrom, createActor } from 'xstate';
import { pacerMachine } from './pacer.machine.ts';
import { timeOf } from './past.ts';
import { type Act, QUARTERS } from './session.ts';
import type { SessionActor } from './session-logic.ts';

/** The clock that a pacer is given: milliseconds that only ever grow, and timers. */
export interface PacerClock {
  now: () => number;
  setTimeout: (run: () => void, milliseconds: number) => unknown;
  clearTimeout: (id: unknown) => void;
}

export interface Pacer {
  /** Stamps an act with session time and sends it. */
  send: (act: Act) => void;
  cursor: ActorRefFrom<typeof pacerMachine>;
  /** Session time now, in quarter-seconds. */
  now: () => number;
  /** Tells a listener when each second has passed. Returns what stops it. */
  everySecond: (listener: () => void) => () => void;
}

const SECOND = 1000;

/** Starts the only clock of a session. Session time goes on where the journal ends. */
export function startPacer(session: SessionActor, clock: PacerClock): Pacer {
  const lastAt = () => timeOf(session.getSnapshot().context);
  const startedAt = clock.now() - (lastAt() * SECOND) / QUARTERS;
  const stamp = () => Math.max(lastAt(), Math.floor(((clock.now() - startedAt) * QUARTERS) / SECOND));
  const cursor = createActor(pacerMachine, {
    input: { session },
    clock: { setTimeout: clock.setTimeout, clearTimeout: clock.clearTimeout },
  });
  cursor.on('perform', ({ act }) => {
    if (act !== null) session.send({ ...act, at: stamp(), by: 'pacer' });
  });
  session.subscribe(() => cursor.send({ type: 'session.changed' }));
  cursor.start();
  return {
    send: (act) => session.send({ ...act, at: stamp() }),
    cursor,
    now: stamp,
    everySecond: (listener) => {
      let id: unknown;
      const wait = () => {
        id = clock.setTimeout(() => {
          wait();
          listener();
        }, SECOND);
      };
      wait();
      return () => clock.clearTimeout(id);
    },
  };
}
