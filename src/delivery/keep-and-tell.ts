import { noticesIn } from '../machines/session/advance.ts';
import { timeOf } from '../machines/session/past.ts';
import { withFinished } from '../machines/session/record.ts';
import type { SessionActor } from '../machines/session/session-logic.ts';
import { type Notice, policyOf, QUARTERS, type Session } from '../machines/session/session.ts';
import type { CourseState } from './course-state.ts';
import type { Outside } from './outside.ts';
import { noteSession } from './storage/history.ts';
import { forgetEnded, forgetProof } from './storage/journals.ts';
import { openPlace, type PlaceOfRuns } from './storage/open-place.ts';
import { dayOf, readRecord, writeRecord } from './storage/record.ts';
import type { Store } from './storage/store.ts';

/**
 * The one road from a running session to whatever is beyond it. After each entry of its journal: the journal is kept on
 * this device, at the end the course's record and, if wanted, the history; then all of it is told to the outside, once,
 * as it was just kept. `opened` is the session as it was opened, from which it may have gone on. A run that is over, finished
 * or given up, can't be continued: it is kept for its own page only, until another one ends or its lesson is started again.
 * `onAnother` is called if another page has written the lesson's runs. `later` puts all of it off, so that no press waits for
 * it, and returns what does it at once; nothing is left undone.
 */
export function keepAndTell(
  actor: SessionActor,
  opened: Session,
  store: Store,
  outside: Outside,
  onAnother: () => void,
  later: (run: () => void) => () => void = atOnce,
): () => void {
  const now = () => actor.getSnapshot().context;
  let { past } = opened;
  begin(store, opened);
  const place = openPlace(store, opened.input.lesson.id);
  // A notice is emitted while its session is still being made.
  const waiting: Notice[] = [];
  const notices = actor.on('*', (notice) => waiting.push(notice));
  const due: (() => void)[] = [];
  let settle = () => {};
  const follow = (context: Session) => {
    if (context.past === past) return;
    ({ past } = context);
    const heard = waiting.splice(0);
    due.push(() => outside.tell(context, heard, () => keep(store, place, context, heard)));
    if (due.length === 1) settle = later(() => due.splice(0).forEach(safely));
  };
  const changes = actor.subscribe(({ context }) => follow(context));
  const others = store.subscribe(() => {
    if (place.isAnothers()) onAnother();
  });
  const close = outside.open(now);
  if (now().past !== past) waiting.push(...noticesIn(now()));
  follow(now());
  return () => {
    settle();
    close();
    others();
    notices.unsubscribe();
    changes.unsubscribe();
  };
}

/** What follows is kept and told, whatever has gone wrong with this. */
function safely(tell: () => void): void {
  try {
    tell();
  } catch (fault) {
    reportError(fault);
  }
}

function atOnce(run: () => void): () => void {
  run();
  return run;
}

/** Makes room for a run that begins. */
function begin(store: Store, session: Session): void {
  const { past, input } = session;
  if (past !== null) return;
  forgetEnded(store, input.lesson.id);
  if (policyOf(session).steps === 'from the first') forgetProof(store, input.lesson.id);
}

/** Keeps all that a session has come to. Returns what is kept now. */
function keep(store: Store, place: PlaceOfRuns, session: Session, notices: readonly Notice[]): CourseState {
  const lesson = session.input.lesson.id;
  const before = readRecord(store);
  let record = before;
  const save = place.write(session);
  for (const notice of notices) {
    if (notice.type !== 'lesson.done') continue;
    const { mode, isPassed, score } = notice;
    record = withFinished(record, { ...notice, lesson, day: dayOf(new Date()) });
    const seconds = timeOf(session) / QUARTERS;
    noteSession(store, { at: new Date().toISOString(), lesson, mode, isPassed, score, seconds });
  }
  if (record !== before) writeRecord(store, record);
  return { record, save };
}
