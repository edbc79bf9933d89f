import { useEffect } from 'react';

import { forgetJournal, forgetProof, writeJournal } from '../../delivery/journals.ts';
import { useStore } from '../../delivery/store-context.ts';
import { saveOf } from '../../machines/session/save.ts';
import { policyOf } from '../../machines/session/session.ts';
import type { SessionActor } from '../../machines/session/session-logic.ts';

/** Keeps the journal on this device after each entry. A finished lesson leaves none, nor one that was given up. */
export function useKeeping(session: SessionActor): void {
  const store = useStore();
  useEffect(() => {
    const opened = session.getSnapshot().context;
    let { journal } = opened;
    const isNewProof = policyOf(opened).steps === 'from the first' && journal.length === 0;
    if (isNewProof) forgetProof(store, opened.input.lesson.id);
    const changes = session.subscribe(({ context }) => {
      if (context.journal === journal) return;
      journal = context.journal;
      const isOver = context.coach.matches('finished') || context.coach.matches('givenUp');
      if (isOver) forgetJournal(store, context.input.lesson.id);
      else writeJournal(store, saveOf(context));
    });
    return () => changes.unsubscribe();
  }, [session, store]);
}
