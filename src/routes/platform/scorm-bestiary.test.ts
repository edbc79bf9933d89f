import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MOODLE, type Traits } from '../../delivery/lms/doubles/fake-platform.ts';
import type { ReportRules } from '../../delivery/result.ts';
import { type CourseRecord, isDone } from '../../machines/session/record.ts';
import { type VisitAct, type KeptByPlatform, openAttempt, type Seen, type VisitPlan } from './doubles/visits.ts';

const LESSONS = ['next-person', 'log-out-computer', 'log-out-phone', 'habits', 'prove-it'];
const RULES: ReportRules = {
  lessons: LESSONS,
  test: 'prove-it',
  passScore: 1,
  beliefs: false,
  steps: false,
  failed: false,
};
const RUNS = process.env['NIGHTLY'] ? 20_000 : 300;

const scoreIn = (record: CourseRecord) => record.lessons['prove-it']?.score ?? -1;
/** Whether one record holds all that another does. */
const holds = (record: CourseRecord, other: CourseRecord) =>
  LESSONS.every((id) => isDone(record, id) || !isDone(other, id)) && scoreIn(record) >= scoreIn(other);

const RANKS = ['', 'unknown', 'not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'];
const rank = (status: string) => RANKS.indexOf(status);

/** The three statements that hold for each visit in whatever platform; the first that does not, in words. */
function broken(before: KeptByPlatform, { says, isReview, done, isPassed, kept }: Seen): string | null {
  const isTold = says !== 'kept' || isReview;
  if (!isTold && !holds(kept.record, done)) return 'what was done is neither stored nor told to be unsaved';
  if (!holds(kept.record, before.record)) return 'a state was overwritten by a worse one';
  if (rank(kept.status) < rank(before.status) || rank(kept.success) < rank(before.success)) return 'a status got worse';
  if ((kept.score ?? -1) < (before.score ?? -1)) return 'a score got worse';
  if ([kept.status, kept.success].includes('failed')) return 'somebody has failed who may try again';
  if (isTold || isPassed === (kept.success === 'passed')) return null;
  // Where a platform has no room for the state, it alone may know of an earlier visit.
  if (isPassed || before.success !== 'passed') return 'screen and platform judge differently';
  return null;
}

const visitOf = (...acts: VisitAct[]): VisitPlan => ({ acts, faults: {}, wellAfter: null, end: 'leaves' });
const fails = visitOf({ lesson: 'next-person' }, { test: 0 }, { test: 0.5 });
const passes = visitOf({ test: 1 });

/** One sin each. */
const SINS: readonly (readonly [name: string, traits: Partial<Traits>])[] = [
  ['none', {}],
  ...[true, 1, '1', 'True', ' true ', '', undefined, null].map(
    (yes) => [`yes is ${JSON.stringify(yes)}`, { yes }] as const,
  ),
  ...['null', 'undefined', null, undefined, ' '].map(
    (unset) => [`nothing is ${JSON.stringify(unset)}`, { unset }] as const,
  ),
  ...(['never', 'kept', 'missing'] as const).map((errors) => [`errors are ${errors}`, { errors }] as const),
  ['it was begun before', { isBegun: true }],
  ['it says no and means yes', { sets: 'well, saying no' }],
  ['it is strict', { isStrict: true }],
  ['it judges', { judges: true, isStrict: true }],
  ['it is Moodle', MOODLE],
];
const MASTERY = ['', '0', '0.0', '80', '80%', '80.0', '0,8', '0.8', '1', '100', 'much', 'null'];

describe.each(['1.2', '2004'] as const)('in a platform of SCORM %s', (version) => {
  const mastery = version === '1.2' ? 'cmi.student_data.mastery_score' : 'cmi.scaled_passing_score';

  it.each(SINS.flatMap(([name, traits]) => MASTERY.map((score) => ({ name, traits, score }))))(
    'where $name and the mastery score is "$score", whoever fails, leaves, comes back and passes has passed, in one attempt',
    async ({ traits, score }) => {
      const { visit, kept } = openAttempt(version, RULES, { [mastery]: score }, traits);
      const first = await visit(fails);
      expect([first.isReview, first.isPassed, first.kept.status, broken(kept(), first)]).toEqual([
        false,
        false,
        'incomplete',
        null,
      ]);
      const second = await visit(passes);
      expect([second.isReview, second.says, second.isPassed]).toEqual([false, 'kept', true]);
      expect(kept()).toMatchObject({ success: 'passed', score: 100 });
      expect(isDone(kept().record, 'next-person')).toBe(true);
    },
  );

  it('Moodle would lock out whoever fails, where its manifest named a passing score and the score were told', async () => {
    const { api, committed, launch } = openAttempt(version, RULES, { [mastery]: '100' }, MOODLE);
    const call = (name: string, ...given: string[]) => (api[name] as (...all: string[]) => unknown)(...given);
    if (version === '2004') return;
    call('LMSInitialize', '');
    call('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
    call('LMSSetValue', 'cmi.core.score.raw', '50');
    call('LMSFinish', '');
    launch();
    call('LMSInitialize', '');
    expect([committed['cmi.core.lesson_status'], call('LMSGetValue', 'cmi.core.lesson_mode')]).toEqual([
      'failed',
      'review',
    ]);
  });

  it('a platform is told of a failure where the company wants that', async () => {
    const { visit } = openAttempt(version, { ...RULES, failed: true }, { [mastery]: '100' }, MOODLE);
    expect((await visit(fails)).kept).toMatchObject({ success: 'failed', score: 50 });
  });

  it('three statements hold, whatever platforms and networks do', async () => {
    const some = <Value>(...values: Value[]) => fc.constantFrom(...values);
    const act = fc.oneof<fc.Arbitrary<VisitAct>[]>(
      fc.record({ lesson: some(...LESSONS.slice(0, 4)) }),
      fc.record({ test: some(0, 0.5, 1) }),
      fc.record({ seconds: some(1, 4, 20) }),
    );
    const visit = fc.record({
      acts: fc.array(act, { maxLength: 4 }),
      faults: fc.record<Partial<Traits>>(
        {
          reads: some<Traits['reads']>('well', 'throwing', 'with an error', 'as false'),
          commits: some<Traits['commits']>('well', 'failing', 'throwing'),
          throws: some(true, false),
          saysFalse: some(true, false),
          refuses: some(null, /suspend_data/u, /status/u, /score/u, /location|exit|time/u),
        },
        { requiredKeys: [] },
      ),
      wellAfter: some(null, 0, 2, 8, 40),
      end: some<VisitPlan['end']>('leaves', 'closes', 'is killed'),
    });
    const traits = fc.record<Partial<Traits>>(
      {
        yes: some<unknown>('true', true, 1, '1', 'True', ' true ', '', undefined),
        no: some<unknown>('false', false, 0, '0', 'False'),
        unset: some<unknown>('', 'null', undefined, 'undefined'),
        errors: some<Traits['errors']>('right', 'never', 'kept', 'missing'),
        isBegun: some(true, false),
        sets: some<Traits['sets']>('well', 'well, saying no'),
        isStrict: some(true, false),
        judges: some(true, false),
        locks: some(true, false),
        cutsAt: some(Number.POSITIVE_INFINITY, 200, 60, 20),
        room: some(Number.POSITIVE_INFINITY, 255, 40),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        traits,
        some(...MASTERY),
        fc.array(visit, { minLength: 1, maxLength: 3 }),
        async (sins, score, plans) => {
          const attempt = openAttempt(version, RULES, { [mastery]: score }, sins);
          for (const plan of plans) {
            const before = attempt.kept();
            // oxlint-disable-next-line no-await-in-loop -- each begins with what the one before has left.
            const seen = await attempt.visit(plan);
            expect(broken(before, seen)).toBeNull();
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
