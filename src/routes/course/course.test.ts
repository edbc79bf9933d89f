import { expect, it } from 'vitest';

import { TEST } from '../../delivery/storage/record.ts';
import type { Variant } from '../../machines/lesson/step.ts';
import { LESSONS } from '../../steps/all.ts';
import { minutesOf } from './course.ts';
import { COURSE } from '../../steps/course.ts';

it('the course is every lesson that has a folder, each once', () => {
  const folders = Object.keys(import.meta.glob('../../steps/*/outline.ts'));
  expect(COURSE.map(({ id }) => `../../steps/${id}/outline.ts`).toSorted()).toEqual(folders.toSorted());
});

it('an outline names the variant with an iPhone that its lesson offers', () => {
  const iphoneIn = (variants: readonly Variant[]) =>
    variants.slice(1).find(({ scene }) => scene.platform === 'iphone' && !scene.hasLogOutAll)?.id ?? null;
  const offered = LESSONS.map(({ id, variants }) => [id, id === TEST ? null : iphoneIn(variants)]);
  expect(COURSE.map(({ id, iphone }) => [id, iphone])).toEqual(offered);
});

it('the test of the course is the only lesson that offers nothing else', () => {
  expect(LESSONS.filter(({ modes }) => modes.join() === 'exam').map(({ id }) => id)).toEqual([TEST]);
});

it('the course takes ten minutes, and its first three lessons five at the most', () => {
  expect(minutesOf(COURSE)).toBe(10);
  expect(minutesOf(COURSE.slice(0, 3))).toBeLessThanOrEqual(5);
});
