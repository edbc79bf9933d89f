import { describe, expect, it } from 'vitest';

import type { Lesson } from '../lesson/step.ts';
import { after, openedAt } from './doubles/learner.ts';
import { outcomesOf } from './entry.ts';
import { type Standing, standingOf } from './path.ts';
import { type Act, isAsking, isOver, type Session, stepOf } from './session.ts';
import { nextAct } from './spotlight.ts';
import { findWay, isBusy, SETTLE } from '../world/ways.ts';
import { LESSONS } from '../../steps/all.ts';

/** Every run of a lesson that differs in what its choices come to: where it stood, step by step. */
function runsFrom(start: Session): Standing[][] {
  let now = start;
  const stood: Standing[] = [];
  while (!isOver(now)) {
    const step = stepOf(now);
    const last = stood.at(-1);
    const standing = standingOf(now);
    if (last === undefined || last.step !== standing.step || last.count !== standing.count) stood.push(standing);
    if (step.kind === 'choose' && isAsking(now)) {
      const from = now;
      return outcomesOf(step, from.world).flatMap(({ goal }) => {
        const way = findWay(from.world, goal);
        if (way === null) return [];
        const led = way.inputs.reduce<Session>(
          (one, input) =>
            after(
              one,
              input === SETTLE ? { type: 'input', input: SETTLE } : ({ type: 'gesture', gesture: input } as Act),
            ),
          from,
        );
        return stepOf(led) === step && isAsking(led) ? [] : runsFrom(led).map((rest) => [...stood, ...rest]);
      });
    }
    const one: Act | null = isBusy(now.world) ? { type: 'input', input: SETTLE } : nextAct(now);
    if (one === null) throw new Error(`Nothing leads on in ${now.input.lesson.id}`);
    now = after(now, one);
  }
  return [stood];
}

const open = (lesson: Lesson): Session => openedAt(lesson, 'practice');

describe.each(LESSONS.filter(({ modes }) => modes.includes('practice')))('the count of steps in $id', (lesson) => {
  const runs = runsFrom(open(lesson));

  it('never becomes another one, unless it was said to be the most that there can be', () => {
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) {
      for (const [index, { count, isAtMost }] of run.entries()) {
        const later = run.slice(index + 1).map((one) => one.count);
        expect(Math.max(count, ...later)).toBe(count);
        expect(isAtMost ? [] : later.filter((one) => one !== count)).toEqual([]);
      }
    }
  });

  it('is said with certainty at the end', () => {
    expect(runs.map((run) => run.at(-1)?.isAtMost)).toEqual(runs.map(() => false));
  });
});

it('a lesson with choices says so at its beginning', () => {
  const unsure = LESSONS.filter((lesson) => lesson.steps.length > 0 && standingOf(open(lesson)).isAtMost);
  expect(unsure.map(({ id }) => id)).toEqual(['next-person', 'habits']);
});
