import { type Chunk, chunk, remembered } from '../chunks/chunk.ts';
import type { LessonId } from '../locales/text.ts';
import type { CourseLesson } from './define.ts';

/** Gives a lesson from a seed: the same seed, the same lesson. */
type Draw = (seed: number) => CourseLesson;

/** What a lesson is drawn from where nobody asked for a seed. */
export const FIRST_SEED = 1;

const undrawn =
  (lesson: CourseLesson): Draw =>
  () =>
    lesson;

/** Each lesson is a chunk of its own. */
const LESSONS: Readonly<Record<LessonId, Chunk<Draw>>> = {
  'next-person': chunk(async () => undrawn((await import('./next-person/index.ts')).nextPerson)),
  'log-out-computer': chunk(async () => undrawn((await import('./log-out-computer/index.ts')).logOutComputer)),
  'log-out-phone': chunk(async () => undrawn((await import('./log-out-phone/index.ts')).logOutPhone)),
  habits: chunk(async () => (await import('./habits/index.ts')).drawHabits),
  'prove-it': chunk(async () => (await import('./prove-it/index.ts')).drawTest),
};

const drawn = remembered(async (id: LessonId, seed: number) => (await LESSONS[id].load())(seed));

/** The very same promise and lesson for the same seed, so that React's `use()` can read it. */
export const loadLesson = (id: LessonId, seed = FIRST_SEED): Promise<CourseLesson> => drawn(id, seed);

/** Fetches a lesson's code before it is wanted. */
export const lessonAhead = (id: LessonId): Promise<void> => LESSONS[id].ahead();
