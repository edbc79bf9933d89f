import { remembered } from '../chunks/chunk.ts';
import type { LessonId } from '../locales/text.ts';
import { COURSE } from './course.ts';
import type { CourseLesson, LessonOutline } from './define.ts';

/** What a lesson is drawn from where nobody asked for a seed. */
export const FIRST_SEED = 1;

function outlineOf(id: LessonId): LessonOutline {
  const outline = COURSE.find((one) => one.id === id);
  if (outline === undefined) throw new Error(`The course has no lesson ${id}`);
  return outline;
}

const drawn = remembered(async (id: LessonId, seed: number) => (await outlineOf(id).lesson.load())(seed));

/** The very same promise and lesson for the same seed, so that React's `use()` can read it. */
export const loadLesson = (id: LessonId, seed = FIRST_SEED): Promise<CourseLesson> => drawn(id, seed);

/** Fetches a lesson's code before it is wanted. */
export const lessonAhead = (id: LessonId): Promise<void> => outlineOf(id).lesson.ahead();
