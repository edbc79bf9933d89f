import type { LessonId } from '../locales/text.ts';
import type { CourseLesson } from './define.ts';
import { FIRST_SEED, loadLesson } from './load.ts';

/** The course, in the order in which it is offered. */
const ORDER: readonly LessonId[] = ['next-person', 'log-out-computer', 'log-out-phone', 'habits', 'prove-it'];

/** All of it at once, for those who prove it. */
export const lessonsFrom = (seed: number): Promise<CourseLesson[]> =>
  Promise.all(ORDER.map((id) => loadLesson(id, seed)));

/** All of it as it is where nobody asked for a seed. */
export const LESSONS: readonly CourseLesson[] = await lessonsFrom(FIRST_SEED);
