import { describe, expect, it } from 'vitest';

import { openedAt } from '../../machines/session/doubles/learner.ts';
import { EMPTY_RECORD, type Finished, withFinished } from '../../machines/session/record.ts';
import type { Notice } from '../../machines/session/session.ts';
import { logOutComputer as lesson } from '../../steps/log-out-computer/index.ts';
import { openOutside } from '../outside.ts';
import { writeRecord } from '../storage/record.ts';
import type { ReportRules } from '../result.ts';
import { openStore } from '../storage/store.ts';
import { startReporting, toldOf } from './reporting.ts';
import { openNothing, type Result, type StepReport, type Tracker } from './tracker.ts';

const [first, second] = ['log-out-computer', 'log-out-phone'];
const course: ReportRules = {
  lessons: [first, second],
  test: null,
  passScore: 1,
  beliefs: false,
  steps: false,
  failed: false,
};
const tested: ReportRules = { ...course, test: second };

const done = (lessonId: string, more: Partial<Finished> = {}): Finished => ({
  lesson: lessonId,
  mode: 'guided',
  isPassed: true,
  score: 1,
  day: 20_000,
  ...more,
});
const after = (...finished: Finished[]) => finished.reduce(withFinished, EMPTY_RECORD);
const exam = (score: number) => done(second, { mode: 'exam', isPassed: score === 1, score });

const open: Result = { isComplete: false, success: null, score: null };

describe('a platform is told that a course', () => {
  it.each<[name: string, rules: ReportRules, finished: Finished[], result: Result]>([
    ['is open at its beginning', course, [], open],
    ['is complete after all its lessons', course, [done(first), done(second)], { ...open, isComplete: true }],
    ['is passed by its test alone', tested, [exam(1)], { isComplete: true, success: 'passed', score: 1 }],
    ['stays open after a test that can be tried again', tested, [exam(0.5)], { ...open, score: 0.5 }],
    [
      'is failed, where the company wants that told',
      { ...tested, failed: true },
      [exam(0.5)],
      { isComplete: true, success: 'failed', score: 0.5 },
    ],
    ['keeps its best result', tested, [exam(1), exam(0)], { isComplete: true, success: 'passed', score: 1 }],
  ])('%s', (_, rules, finished, result) => {
    expect(toldOf(after(...finished), rules)).toEqual(result);
  });
});

describe('reporting', () => {
  const session = openedAt(lesson, 'practice');
  const notices: Notice[] = [
    { type: 'step.done', step: 'open-site', seconds: 4, slips: 1, help: 0 },
    { type: 'belief.shown', belief: 'closing-tab-logs-out' },
    { type: 'step.givenUp', step: 'open-menu', seconds: 9 },
  ];

  function listen(rules: ReportRules, opening: Partial<Tracker['opening']> = {}, ...finished: Finished[]) {
    const reports: (StepReport | string | Result | null)[] = [];
    const hear = (report: StepReport | string | Result | null) => void reports.push(report);
    const nothing = openNothing('kept');
    const tracker = { ...nothing, opening: { ...nothing.opening, ...opening }, step: hear, belief: hear, finish: hear };
    const store = openStore(null);
    const outside = openOutside(store);
    writeRecord(store, after(...finished));
    startReporting(outside, tracker, after(...finished), () => rules);
    outside.open(() => session);
    outside.tell(session, notices);
    return { reports, store, tell: (notice: Notice) => outside.tell(session, [notice]) };
  }

  it('tells of no single step, and of no belief', () => {
    expect(listen(course).reports).toEqual([open, null, null]);
  });

  it('tells of each step where the company says so', () => {
    expect(listen({ ...course, steps: true }).reports).toEqual([
      open,
      expect.objectContaining({ id: 'log-out-computer.open-site', isDone: true, seconds: 4, slips: 1, help: 0 }),
      expect.objectContaining({ id: 'log-out-computer.open-menu', isDone: false, seconds: 9 }),
    ]);
  });

  it('tells of beliefs where the company says so', () => {
    expect(listen({ ...course, beliefs: true }).reports).toContain('closing-tab-logs-out');
  });

  it('tells at once what an earlier visit could not', () => {
    const { reports } = listen(tested, {}, exam(1));
    expect(reports[0]).toEqual({ isComplete: true, success: 'passed', score: 1 });
  });

  it('judges by the platform’s mastery score', () => {
    const { reports } = listen(tested, { masteryScore: 0.4 }, exam(0.5));
    expect(reports[0]).toMatchObject({ success: 'passed' });
  });

  it('tells what the course has come to at a lesson’s end', () => {
    const { reports, store, tell } = listen(tested);
    writeRecord(store, after(exam(0.5)));
    tell({ type: 'lesson.done', mode: 'exam', isPassed: false, score: 0.5 });
    expect(reports.at(-1)).toEqual({ ...open, score: 0.5 });
  });
});
