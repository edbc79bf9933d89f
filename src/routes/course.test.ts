import { expect, it } from 'vitest';

import { LESSONS } from '../steps/all.ts';
import { COURSE } from './course.ts';

it('what the opening page knows of the course is what the lessons say', () => {
  expect(COURSE).toEqual(LESSONS.map(({ id, minutes, title, summary }) => ({ id, minutes, title, summary })));
});
