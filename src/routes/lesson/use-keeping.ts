import { useEffect } from 'react';

import { noteSession } from '../../delivery/storage/history.ts';
import { forgetEnded, forgetProof } from '../../delivery/storage/journals.ts';
import { dayOf, readRecord, writeRecord } from '../../delivery/storage/record.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { timeOf } from '../../machines/session/past.ts';
import { withFinished } from '../../machines/session/record.ts';
import { type Notice, policyOf, QUARTERS } from '../../machines/session/session.ts';
import type { SessionActor } from '../../machines/session/session-logic.ts';
import { useWarnings } from '../frame/warnings.tsx';
import { openPlace } from './open-place.ts';

/**
 * Keeps the journal on this device after each entry, and at the end the course's record and, if wanted, the history. A
 * run that is over, finished or given up, can't be continued: it is kept for its own page only, until another one ends or
 * its lesson begins anew.
 */
export function useKeeping(session: SessionActor): void {
  const store = useStore();
  const { say } = useWarnings();
  useEffect(() => {
    const opened = session.getSnapshot().context;
    const lesson = opened.input.lesson.id;
    let { past } = opened;
    let done: (Notice & { type: 'lesson.done' }) | null = null;
    const isNew = past === null;
    if (isNew) forgetEnded(store, lesson);
    if (isNew && policyOf(opened).steps === 'from the first') forgetProof(store, lesson);
    const place = openPlace(store, lesson);
    const others = store.subscribe(() => {
      if (place.isAnothers()) say('otherTab');
    });
    const changes = session.subscribe(({ context }) => {
      if (context.past === past) return;
      ({ past } = context);
      place.write(context);
      if (done === null) return;
      const { mode, isPassed, score } = done;
      const seconds = timeOf(context) / QUARTERS;
      noteSession(store, { at: new Date().toISOString(), lesson, mode, isPassed, score, seconds });
      done = null;
    });
    // Told while the session is still being made: how long it took is known when it is the present one.
    const ends = session.on('lesson.done', (notice) => {
      done = notice;
      const before = readRecord(store);
      const after = withFinished(before, { ...notice, lesson, day: dayOf(new Date()) });
      if (after !== before) writeRecord(store, after);
    });
    return () => {
      others();
      changes.unsubscribe();
      ends.unsubscribe();
    };
  }, [session, store, say]);
}
