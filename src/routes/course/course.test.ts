import { expect, it } from 'vitest';

import { TEST } from '../../delivery/storage/record.ts';
import type { Variant } from '../../machines/lesson/step.ts';
import { LESSONS } from '../../steps/all.ts';
import { COURSE, minutesOf } from './course.ts';

it('what the opening page knows of the course is what the lessons say', () => {
  const iphoneIn = (variants: readonly Variant[]) =>
    variants.slice(1).find(({ scene }) => scene.platform === 'iphone' && !scene.hasLogOutAll)?.id ?? null;
  expect(COURSE).toEqual(
    LESSONS.map(({ id, minutes, title, summary, variants }) => ({
      id,
      minutes,
      title,
      summary,
      iphone: id === TEST ? null : iphoneIn(variants),
    })),
  );
});

it('the test of the course is the only lesson that offers nothing else', () => {
  expect(LESSONS.filter(({ modes }) => modes.join() === 'exam').map(({ id }) => id)).toEqual([TEST]);
});

it('the course takes ten minutes, and its first three lessons five at the most', () => {
  expect(minutesOf(COURSE)).toBe(10);
  expect(minutesOf(COURSE.slice(0, 3))).toBeLessThanOrEqual(5);
});
