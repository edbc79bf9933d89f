import { type Observer, type SnapshotFrom, type Subscribable, toObserver } from 'xstate';

import { inOwnTask } from '../chunks/in-own-task.ts';
import { openListeners } from '../machines/listeners.ts';
import type { pacerMachine } from '../machines/session/pacer.machine.ts';
import type { Session } from '../machines/session/session.ts';
import type { Run } from './session-context.tsx';

/** A run at one moment. */
export interface RunMoment {
  readonly session: Session;
  readonly cursor: SnapshotFrom<typeof pacerMachine>;
}

/** A run from moment to moment, as whatever stands beside its devices shows it. */
export type BesideStage = Subscribable<RunMoment> & { getSnapshot: () => RunMoment };

/**
 * The devices answer a press first: what is said of it, and all else that stands beside them, is drawn in a task of its own,
 * so that a slow processor shows what was pressed before it has drawn everything. What changes nothing on the devices is shown
 * at once.
 */
export function besideStage({ session, pacer }: Run): BesideStage {
  const moment = (): RunMoment => ({ session: session.getSnapshot().context, cursor: pacer.cursor.getSnapshot() });
  let shown = moment();
  const { add, tell } = openListeners<RunMoment>(() => {
    let isDue = false;
    const show = () => {
      isDue = false;
      shown = moment();
      tell(shown);
    };
    const look = () => {
      const now = moment();
      if (isDue || (now.session === shown.session && now.cursor === shown.cursor)) return;
      isDue = now.session.world !== shown.session.world;
      if (isDue) inOwnTask(show);
      else show();
    };
    show();
    const changes = [session.subscribe(look), pacer.cursor.subscribe(look)];
    return () => changes.forEach((change) => change.unsubscribe());
  });
  const subscribe = (listener: Observer<RunMoment> | ((now: RunMoment) => void)) => {
    const { next } = typeof listener === 'function' ? toObserver(listener) : listener;
    return { unsubscribe: add((now) => next?.(now)) };
  };
  return { getSnapshot: () => shown, subscribe };
}
