import type { Config } from '../delivery/config/config.ts';
import { writeJournal } from '../delivery/storage/journals.ts';
import type { Store } from '../delivery/storage/store.ts';
import { saveOf } from '../machines/session/save.ts';
import { openSession, QUARTERS, type Session } from '../machines/session/session.ts';
import type { CourseLesson } from '../steps/define.ts';
import { afterActs } from './act-named.ts';
import { actsShown } from './hand-over.ts';
import { firstModeFor, forCompany } from '../routes/lesson/for-company.ts';

/** Opens the course: the session with which it begins, as a company has settled it. */
export function openCourse(whole: CourseLesson, config: Config): Session {
  const lesson = forCompany(whole, config);
  return openSession({ lesson, variant: lesson.variants[0], mode: firstModeFor(lesson, config), step: 0 });
}

/** A session as it is after what was done on the opening page. Its time begins with the first act. */
export function afterFirstActs(opened: Session, acts: readonly FirstAct[]): Session {
  const [, start = 0] = acts[0] ?? [];
  return afterActs(
    opened,
    acts.map(([name, at]) => [name, Math.floor(((at - start) * QUARTERS) / 1000)]),
  );
}

/** Keeps what the opening page has shown, for the lesson to go on with as with any run of its own. Returns how many acts. */
export function keepFirstActs(store: Store, opened: Session): number {
  const acts = actsShown();
  if (acts.length > 0) writeJournal(store, saveOf(afterFirstActs(opened, acts)));
  return acts.length;
}
