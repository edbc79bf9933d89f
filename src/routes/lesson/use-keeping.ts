import { useEffect } from 'react';

import { forgetJournal, forgetProof, writeJournal } from '../../delivery/journals.ts';
import { dayOf, readRecord, writeRecord } from '../../delivery/record.ts';
import { useStore } from '../../delivery/store-context.ts';
import { withFinished } from '../../machines/session/record.ts';
import { saveOf } from '../../machines/session/save.ts';
import { isOver, policyOf } from '../../machines/session/session.ts';
import type { SessionActor } from '../../machines/session/session-logic.ts';

/**
 * Keeps the journal on this device after each entry, and the course's record at the end. A finished lesson leaves no
 * journal, nor one that was given up.
 */
export function useKeeping(session: SessionActor): void {
  const store = useStore();
  useEffect(() => {
    const opened = session.getSnapshot().context;
    const lesson = opened.input.lesson.id;
    let { journal } = opened;
    const isNewProof = policyOf(opened).steps === 'from the first' && journal.length === 0;
    if (isNewProof) forgetProof(store, lesson);
    const changes = session.subscribe(({ context }) => {
      if (context.journal === journal) return;
      journal = context.journal;
      if (isOver(context)) forgetJournal(store, lesson);
      else writeJournal(store, saveOf(context));
    });
    const ends = session.on('lesson.done', (done) => {
      writeRecord(store, withFinished(readRecord(store), { ...done, lesson, day: dayOf(new Date()) }));
    });
    return () => {
      changes.unsubscribe();
      ends.unsubscribe();
    };
  }, [session, store]);
}
