import { useEffect } from 'react';

import { forgetJournal, writeJournal } from '../../delivery/journals.ts';
import { useStore } from '../../delivery/store-context.ts';
import { saveOf } from '../../machines/session/save.ts';
import type { SessionActor } from '../../machines/session/session-logic.ts';

/** Keeps the journal on this device after each entry. A finished lesson leaves none. */
export function useKeeping(session: SessionActor): void {
  const store = useStore();
  useEffect(() => {
    let { journal } = session.getSnapshot().context;
    const changes = session.subscribe(({ context }) => {
      if (context.journal === journal) return;
      journal = context.journal;
      if (context.coach.matches('finished')) forgetJournal(store, context.input.lesson.id);
      else writeJournal(store, saveOf(context));
    });
    return () => changes.unsubscribe();
  }, [session, store]);
}
