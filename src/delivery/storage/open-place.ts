import { runningJournal, runsKept, writeEnded, writeJournal } from './journals.ts';
import type { Store } from './store.ts';
import { type Save, saveOf } from '../../machines/session/save.ts';
import { isOver, type Session, stepOf } from '../../machines/session/session.ts';

/** Where the runs of one lesson are kept, as this page knows it. */
export interface PlaceOfRuns {
  /** Whether another page has written there since this one did. */
  isAnothers: () => boolean;
  /** Keeps a run, unless another page has kept one there that got further. Returns what can be continued now. */
  write: (session: Session) => Save | null;
}

const NOTHING = JSON.stringify({ open: [], ended: null } satisfies ReturnType<typeof runsKept>);

export function openPlace(store: Store, lesson: string): PlaceOfRuns {
  const look = () => JSON.stringify(runsKept(store, lesson));
  let known = look();
  let isWriting = false;
  const isAnothers = () => !isWriting && ![known, NOTHING].includes(look());
  return {
    isAnothers,
    write: (session) => {
      if (isAnothers() && isBehind(session, runsKept(store, lesson))) return runningJournal(store);
      isWriting = true;
      const save = saveOf(session);
      if (isOver(session)) writeEnded(store, save);
      else writeJournal(store, save);
      isWriting = false;
      known = look();
      return isOver(session) ? null : save;
    },
  };
}

/** Whether what is kept stands at a later step. Over is over: that is kept by itself, and nothing takes its place. */
function isBehind(session: Session, { open, ended }: ReturnType<typeof runsKept>): boolean {
  if (isOver(session)) return false;
  const { steps, proof } = session.input.lesson;
  const ids = [...steps, ...proof].map(({ id }) => id);
  return ended !== null || open.some(({ step }) => ids.indexOf(step) > ids.indexOf(stepOf(session).id));
}
