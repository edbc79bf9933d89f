import { expect, it } from 'vitest';

import { TEST } from '../delivery/record.ts';
import { LESSONS } from '../steps/all.ts';
import { COURSE } from './course.ts';

it('what the opening page knows of the course is what the lessons say', () => {
  expect(COURSE).toEqual(LESSONS.map(({ id, minutes, title, summary }) => ({ id, minutes, title, summary })));
});

it('the test of the course is the only lesson that offers nothing else', () => {
  expect(LESSONS.filter(({ modes }) => modes.join() === 'exam').map(({ id }) => id)).toEqual([TEST]);
});
