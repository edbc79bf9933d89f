import { runsKept, writeEnded, writeJournal } from '../../delivery/storage/journals.ts';
import type { Store } from '../../delivery/storage/store.ts';
import { saveOf } from '../../machines/session/save.ts';
import { isOver, type Session, stepOf } from '../../machines/session/session.ts';

/** Where the runs of one lesson are kept, as this page knows it. */
export interface PlaceOfRuns {
  /** Whether another page has written there since this one did. */
  isAnothers: () => boolean;
  /** Keeps a run, unless another page has kept one there that got further. */
  write: (session: Session) => void;
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
      if (isAnothers() && isBehind(session, runsKept(store, lesson))) return;
      isWriting = true;
      if (isOver(session)) writeEnded(store, saveOf(session));
      else writeJournal(store, saveOf(session));
      isWriting = false;
      known = look();
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
