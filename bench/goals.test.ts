import { expect, it } from 'vitest';

import { GOALS, judge } from './goals.ts';
import { SUBJECTS } from './subjects.ts';

const of = (name: string) => SUBJECTS.find((subject) => subject.name === name);

it.each(GOALS)('$of: $figure is measured, and so is what it is compared with', ({ of: name, figure, times }) => {
  for (const subject of [name, times ?? name].map(of)) {
    expect(subject).toBeDefined();
    expect(figure !== 'INP' || subject?.walk !== undefined).toBe(true);
    expect(!figure.endsWith('answer') || subject?.answer !== undefined).toBe(true);
  }
});

it('a ratio is that of two figures of one run, and what was not measured is not met', () => {
  const seen = new Map([
    ['limit', { LCP: 100, INP: 16 }],
    ['opening', { LCP: 110.1 }],
    ['lesson', { LCP: 125 }],
  ]);
  const verdicts = new Map(judge('phone', seen).map(({ goal, isMet }) => [goal, isMet]));
  expect(verdicts.get('opening: LCP ≤ 1.1× limit')).toBe(false);
  expect(verdicts.get('lesson: LCP ≤ 1.25× limit')).toBe(true);
  expect(verdicts.get('practice: INP ≤ 3× limit')).toBe(false);
  expect(judge('desktop', seen).map(({ goal }) => goal)).not.toContain('lesson: LCP ≤ 1.25× limit');
});
