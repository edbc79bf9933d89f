import { describe, expect, it } from 'vitest';

import { EMPTY_RECORD, withFinished } from '../../machines/session/record.ts';
import { after, openedAt } from '../../machines/session/doubles/learner.ts';
import type { Notice } from '../../machines/session/session.ts';
import { logOutComputer as lesson } from '../../steps/log-out-computer/index.ts';
import { openReport } from './report.ts';

const opened = openedAt(lesson, 'practice');
const session = after(opened, ...Array.from({ length: 10 }, () => ({ type: 'help' }) as const));
const rules = { lessons: ['next-person', lesson.id], test: null, passScore: 1, beliefs: false };
const belief: Notice = { type: 'belief.shown', belief: 'closing-tab-logs-out' };
const done: Notice = { type: 'lesson.done', mode: 'practice', isPassed: true, score: 1 };
const finished = (id: string) => ({ lesson: id, mode: 'practice', isPassed: true, score: 1, day: 1 }) as const;

describe('a page around', () => {
  it.each([
    [false, []],
    [true, [{ type: 'belief', id: 'closing-tab-logs-out' }]],
  ])('with report.beliefs %s is told of wrong ideas: %j', (beliefs, messages) => {
    const report = openReport(() => ({ ...rules, beliefs }));
    expect(report({ notice: belief, session, record: EMPTY_RECORD })).toEqual(messages);
  });

  it('is told how far the whole course has come', () => {
    const report = openReport(() => rules);
    const half = withFinished(EMPTY_RECORD, finished('next-person'));
    const [, progress] = report({ notice: { type: 'lesson.opened' }, session: opened, record: half });
    expect(progress).toMatchObject({ type: 'progress', fraction: 0.5, lesson: lesson.id, step: 1 });
  });

  it('is told that the course is complete once every lesson is, with the time that was spent', () => {
    const report = openReport(() => rules);
    const half = withFinished(EMPTY_RECORD, finished(lesson.id));
    const whole = withFinished(half, finished('next-person'));
    const typesAt = (record: typeof half) => report({ notice: done, session, record }).map(({ type }) => type);
    expect(typesAt(half)).toEqual(['progress']);
    expect(report({ notice: done, session, record: whole }).at(-1)).toEqual({
      type: 'complete',
      scaled: 1,
      passed: true,
      seconds: 20,
    });
  });

  it.each([
    [1, false],
    [0.5, true],
  ])('is told of a test with half its scenes passed, where %d of it has to be: passed %s', (passScore, passed) => {
    const report = openReport(() => ({ ...rules, lessons: ['prove-it'], test: 'prove-it', passScore }));
    const record = withFinished(EMPTY_RECORD, { lesson: 'prove-it', mode: 'exam', isPassed: true, score: 0.5, day: 1 });
    const told = report({ notice: { ...done, mode: 'exam' }, session, record }).at(-1);
    expect(told).toMatchObject({ type: 'complete', scaled: 0.5, passed });
  });
});
