import { packCourse, shorterForms, unpackCourse } from '../../../delivery/course-state.ts';
import { readCourse } from '../../../delivery/read-course.ts';
import { writeJournal } from '../../../delivery/storage/journals.ts';
import { openCmi5 } from '../../../delivery/lms/cmi5.ts';
import { openClock } from '../../../delivery/lms/doubles/clock.ts';
import { fakeLrs, fetchFrom, LAUNCH_DATA, launchAt } from '../../../delivery/lms/doubles/fake-lrs.ts';
import { openLateTracker } from '../../../delivery/lms/late-tracker.ts';
import { tellResult } from '../../../delivery/lms/reporting.ts';
import { isVisitOver } from '../../../delivery/lms/tracker.ts';
import { mergeStates } from '../../../delivery/links/merge-courses.ts';
import { readRecord, writeRecord } from '../../../delivery/storage/record.ts';
import type { ReportRules } from '../../../delivery/result.ts';
import { openStore, type Store } from '../../../delivery/storage/store.ts';
import { type CourseRecord, type Finished, withFinished } from '../../../machines/session/record.ts';
import { openSession } from '../../../machines/session/session.ts';
import { saveOf } from '../../../machines/session/save.ts';
import { loadLesson } from '../../../steps/load.ts';
import { INVENTORY } from '../../address/inventory.ts';
import { arrive } from '../arrive.ts';

const RULES: ReportRules = {
  lessons: ['log-out-computer', 'prove-it'],
  test: 'prove-it',
  passScore: 1,
  beliefs: false,
  steps: false,
  failed: false,
};

const lesson = await loadLesson('log-out-computer');

export const stepNumber = (id: string | undefined): number => lesson.steps.findIndex((step) => step.id === id);

/** A learner with a platform of cmi5 and its record store, for tests: the package without its pages. */
export function openCmi5World() {
  const { clock, pass } = openClock();
  const lrs = fakeLrs({ ...LAUNCH_DATA, masteryScore: 1 });
  /** Every state that was ever written, in order. */
  const written: CourseRecord[] = [];
  const set = lrs.documents.set.bind(lrs.documents);
  lrs.documents.set = (name, text) => {
    written.push(recordIn(text));
    return set(name, text);
  };

  /** Opens the course in a tab: another one, or the same one again. */
  const open = (shelf: Store = openStore(null), isAlone = true) => {
    const store = openStore(null);
    let isGone = false;
    // Whatever a page has sent arrives, but nobody hears the answer once it is gone.
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const never = new Promise<Response>(() => {});
      if (isGone) return never;
      const answer = await fetchFrom(lrs)(input, init).catch((error: unknown) => {
        if (!isGone) throw error;
        return null;
      });
      return isGone || answer === null ? never : answer;
    };
    const host = { fetch, clock, shelf, isAlone: () => Promise.resolve(isAlone), merge: mergeStates };
    const tracker = openLateTracker(openCmi5(launchAt('https://lms.example'), host), (opening) =>
      arrive(opening, store, INVENTORY),
    );
    const told = tracker.arrived.then(() => tellResult(tracker, readRecord(store), RULES));
    const keep = () => {
      const course = readCourse(store);
      if (!isVisitOver(tracker.connection()))
        tracker.keep(packCourse(course), '/learn/log-out-computer/', 0, shorterForms(course));
    };
    keep();
    store.subscribe(keep);
    const finish = (what: Pick<Finished, 'lesson' | 'mode' | 'isPassed' | 'score'>) => {
      writeRecord(store, withFinished(readRecord(store), { ...what, day: 20_000 }));
      tellResult(tracker, readRecord(store), RULES);
    };
    return {
      tracker,
      shelf,
      store,
      told,
      /** The lesson stands at its step of this number. */
      reaches: (step: number) => {
        const session = openSession({ lesson, variant: lesson.variants[0], mode: 'guided', step });
        writeJournal(store, saveOf(session));
      },
      does: () => finish({ lesson: 'log-out-computer', mode: 'guided', isPassed: true, score: 1 }),
      tries: (score: number) => finish({ lesson: 'prove-it', mode: 'exam', isPassed: score === 1, score }),
      hides: async () => {
        tracker.hide();
        isGone = true;
        await pass(1000);
      },
      dies: () => {
        isGone = true;
      },
      leaves: async () => {
        const left = tracker.leave();
        await pass(10_000);
        await Promise.race([left, pass(0)]);
      },
    };
  };
  return { lrs, pass, open, written, now: () => courseIn(lrs.documents.get('resume')) };
}

export type Cmi5World = ReturnType<typeof openCmi5World>;
export type Tab = ReturnType<Cmi5World['open']>;

export const courseIn = (text: string | undefined) => {
  const state = text === undefined ? null : (JSON.parse(text) as { state: string | null }).state;
  return state === null ? null : unpackCourse(state);
};

const recordIn = (text: string): CourseRecord => courseIn(text)?.record ?? { lessons: {}, plan: null, drill: null };
