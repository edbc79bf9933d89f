import { packCourse, shorterForms, unpackCourse } from '../../../delivery/course-state.ts';
import { readCourse } from '../../../delivery/read-course.ts';
import { openClock } from '../../../delivery/lms/doubles/clock.ts';
import { fakePlatform, type Traits } from '../../../delivery/lms/doubles/fake-platform.ts';
import { openLateTracker } from '../../../delivery/lms/late-tracker.ts';
import { tellResult } from '../../../delivery/lms/reporting.ts';
import { arriveScorm } from '../../../delivery/lms/scorm-arrival.ts';
import type { ScormVersion } from '../../../delivery/lms/scorm-api.ts';
import type { Connection } from '../../../delivery/lms/tracker.ts';
import { readRecord, TEST, writeRecord } from '../../../delivery/storage/record.ts';
import { progressOf, type ReportRules, resultOf } from '../../../delivery/result.ts';
import { openStore } from '../../../delivery/storage/store.ts';
import { type CourseRecord, EMPTY_RECORD, withFinished } from '../../../machines/session/record.ts';
import { INVENTORY } from '../../address/inventory.ts';
import { arrive } from '../arrive.ts';

/** What a learner does in a visit: a lesson, a test, or nothing for some seconds. */
export type VisitAct = { readonly lesson: string } | { readonly test: number } | { readonly seconds: number };

/** A visit: what the learner does, what becomes of the platform meanwhile, and how it ends. */
export interface VisitPlan {
  readonly acts: readonly VisitAct[];
  /** How the platform is at the visit's beginning, and from when on it is well again; never where that is `null`. */
  readonly faults: Partial<Traits>;
  readonly wellAfter: number | null;
  readonly end: 'leaves' | 'closes' | 'is killed';
}

/** What was to be seen at the end of a visit. */
export interface Seen {
  /** What the screen had told at last. */
  readonly says: Connection;
  readonly isReview: boolean;
  /** What the learner has done in this visit. */
  readonly done: CourseRecord;
  /** Whether the course calls its test passed. */
  readonly isPassed: boolean;
  readonly kept: KeptByPlatform;
}

/** What a platform holds. */
export interface KeptByPlatform {
  readonly record: CourseRecord;
  readonly status: string;
  readonly success: string;
  /** 0 to 100. */
  readonly score: number | null;
}

const read = (state: string | undefined): CourseRecord => {
  try {
    return state === undefined ? EMPTY_RECORD : unpackCourse(state).record;
  } catch {
    return EMPTY_RECORD;
  }
};

function keptOf(version: ScormVersion, committed: Readonly<Record<string, string>>): KeptByPlatform {
  const score = committed[version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw'];
  const status = committed[version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status'] ?? '';
  return {
    record: read(committed['cmi.suspend_data']),
    status,
    success: version === '1.2' ? status : (committed['cmi.success_status'] ?? ''),
    score: score === undefined ? null : Number(score),
  };
}

/** A learner with one attempt in a platform, visit after visit. */
export function openAttempt(
  version: ScormVersion,
  rules: ReportRules,
  values: Readonly<Record<string, string>> = {},
  traits: Partial<Traits> = {},
) {
  const platform = fakePlatform(version, { ...values }, traits);
  const usual = { ...platform.faults };
  const kept = () => keptOf(version, platform.committed);

  async function visit({ acts, faults, wellAfter, end }: VisitPlan): Promise<Seen> {
    platform.launch();
    Object.assign(platform.faults, usual, faults);
    const { clock, pass } = openClock();
    if (wellAfter !== null) clock.after(wellAfter * 1000, () => Object.assign(platform.faults, usual));
    const page: Record<string, unknown> = { ...platform.window };
    page['parent'] = page;
    const store = openStore(null);
    const tracker = openLateTracker(arriveScorm(page as unknown as Window, version, clock), (opening) =>
      arrive(opening, store, INVENTORY),
    );
    const keep = () => {
      const course = readCourse(store);
      tracker.keep(packCourse(course), '/', progressOf(course.record, rules), shorterForms(course));
    };
    store.subscribe(keep);
    void tracker.arrived.then(() => tellResult(tracker, readRecord(store), rules));
    keep();
    let done = EMPTY_RECORD;
    await pass(0);
    for (const act of acts) {
      if ('lesson' in act || 'test' in act) {
        const finished = {
          ...('test' in act
            ? { lesson: TEST, mode: 'exam' as const, isPassed: act.test === 1, score: act.test }
            : { lesson: act.lesson, mode: 'guided' as const, isPassed: true, score: 1 }),
          day: 20_000,
        };
        done = withFinished(done, finished);
        writeRecord(store, withFinished(readRecord(store), finished));
        tellResult(tracker, readRecord(store), rules);
      }
      // oxlint-disable-next-line no-await-in-loop -- one after the other.
      await pass('seconds' in act ? act.seconds * 1000 : 500);
    }
    // Long enough for the next try, for all that can be delivered by it, and for all that can't to be told.
    await pass(end === 'leaves' ? 0 : 60_000);
    let says = tracker.connection();
    if (end === 'closes') tracker.hide();
    if (end === 'leaves' && (await tracker.leave()) === undefined) {
      says = tracker.connection();
      await tracker.leave();
    }
    const passScore = tracker.opening.masteryScore ?? rules.passScore;
    return {
      says,
      isReview: tracker.opening.isReview,
      done,
      isPassed: resultOf(readRecord(store), { ...rules, passScore }).isPassed === true,
      kept: kept(),
    };
  }

  return { ...platform, visit, kept };
}
