import { EMPTY_RECORD, type CourseRecord, mergeRecords, withFinished } from '../../../machines/session/record.ts';
import { packCourse, unpackCourse } from '../../course-state.ts';
import { type ReportRules, resultOf } from '../../result.ts';
import { toldOf } from '../reporting.ts';
import { arriveScorm } from '../scorm-arrival.ts';
import type { ScormVersion } from '../scorm-api.ts';
import type { Connection, Tracker } from '../tracker.ts';
import { openClock } from './clock.ts';
import { fakePlatform, type Traits } from './fake-platform.ts';

/** What a learner does in a visit: a lesson, a test, or nothing for some seconds. */
export type Act = { readonly lesson: string } | { readonly test: number } | { readonly seconds: number };

/** A visit: what the learner does, what becomes of the platform meanwhile, and how it ends. */
export interface VisitPlan {
  readonly acts: readonly Act[];
  /** How the platform is at the visit's beginning, and from when on it is well again; never where that is `null`. */
  readonly faults: Partial<Traits>;
  readonly wellAfter: number | null;
  readonly end: 'leaves' | 'closes' | 'is killed';
}

/** What was to be seen at the end of a visit. */
export interface Seen {
  /** What the screen had told at last; `waiting` as long as the platform had not answered. */
  readonly says: Connection | 'waiting';
  readonly isReview: boolean;
  /** What the learner has done in this visit. */
  readonly done: CourseRecord;
  /** What the course knows at its end, and whether it calls the test passed. */
  readonly known: CourseRecord;
  readonly isPassed: boolean;
  readonly kept: Kept;
}

/** What a platform holds. */
export interface Kept {
  readonly record: CourseRecord;
  readonly status: string;
  readonly success: string;
  /** 0 to 100. */
  readonly score: number | null;
}

const TEST = 'prove-it';

const read = (state: string | undefined): CourseRecord => {
  try {
    return state === undefined ? EMPTY_RECORD : unpackCourse(state).record;
  } catch {
    return EMPTY_RECORD;
  }
};

function keptOf(version: ScormVersion, committed: Readonly<Record<string, string>>): Kept {
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
    let tracker: Tracker | null = null;
    let done = EMPTY_RECORD;
    let known = EMPTY_RECORD;
    const judging = () => ({ ...rules, passScore: tracker?.opening.masteryScore ?? rules.passScore });
    const tell = () => {
      tracker?.keep(packCourse({ record: known, save: null }), '/', 0);
      tracker?.finish(toldOf(known, judging()));
    };
    const arriving = arriveScorm(page as unknown as Window, version, clock).then((arrived) => {
      tracker = arrived;
      known = mergeRecords(known, read(arrived.opening.state ?? undefined));
      tell();
    });
    await pass(0);
    for (const act of acts) {
      if ('lesson' in act || 'test' in act) {
        const finished =
          'test' in act
            ? { lesson: TEST, mode: 'exam' as const, isPassed: act.test === 1, score: act.test }
            : { lesson: act.lesson, mode: 'guided' as const, isPassed: true, score: 1 };
        done = withFinished(done, { ...finished, day: 20_000 });
        known = withFinished(known, { ...finished, day: 20_000 });
        tell();
      }
      await pass('seconds' in act ? act.seconds * 1000 : 500);
    }
    // Long enough for the next try, for all that can be delivered by it, and for all that can't to be told.
    await pass(end === 'leaves' ? 0 : 60_000);
    const now = () => tracker as Tracker | null;
    let says: Seen['says'] = now()?.connection() ?? 'waiting';
    if (end === 'closes') now()?.hide();
    if (end === 'leaves' && (await now()?.leave()) === undefined) {
      says = now()?.connection() ?? 'waiting';
      await now()?.leave();
    }
    void arriving;
    return {
      says,
      isReview: now()?.opening.isReview ?? false,
      done,
      known,
      isPassed: resultOf(known, judging()).isPassed === true,
      kept: kept(),
    };
  }

  return { ...platform, visit, kept };
}
