import { COURSE } from './course.ts';
import type { CourseLesson } from './define.ts';
import { FIRST_SEED, loadLesson } from './load.ts';

/** All of the course at once, for those who prove it. */
export const lessonsFrom = (seed: number): Promise<CourseLesson[]> =>
  Promise.all(COURSE.map(({ id }) => loadLesson(id, seed)));

/** All of it as it is where nobody asked for a seed. */
export const LESSONS: readonly CourseLesson[] = await lessonsFrom(FIRST_SEED);
