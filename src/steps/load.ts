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
const LOADERS: Readonly<Record<LessonId, () => Promise<Draw>>> = {
  'next-person': async () => undrawn((await import('./next-person/index.ts')).nextPerson),
  'log-out-computer': async () => undrawn((await import('./log-out-computer/index.ts')).logOutComputer),
  'log-out-phone': async () => undrawn((await import('./log-out-phone/index.ts')).logOutPhone),
  habits: async () => (await import('./habits/index.ts')).drawHabits,
  'prove-it': async () => (await import('./prove-it/index.ts')).drawTest,
};

const loaded = new Map<string, Promise<CourseLesson>>();

/** The very same promise and lesson for the same seed, so that React's `use()` can read it. */
export function loadLesson(id: LessonId, seed = FIRST_SEED): Promise<CourseLesson> {
  const name = `${id} ${seed}`;
  const known = loaded.get(name);
  if (known) return known;
  const promise = LOADERS[id]().then((draw) => draw(seed));
  loaded.set(name, promise);
  promise.catch(() => loaded.delete(name));
  return promise;
}
