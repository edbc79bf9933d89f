import type { LessonId } from '../locales/text.ts';
import { pathBy } from '../machines/lesson/path.ts';
import { loadLesson } from '../steps/load.ts';

/** How far a kept lesson had come. */
export interface Reached {
  step: number;
  count: number;
}

/** `null` where the step can't be told. Fetched, with the lesson's own code, only for somebody who has been in one. */
export async function reachedIn(lesson: LessonId, kept: unknown): Promise<Reached | null> {
  if (typeof kept !== 'object' || kept === null || !('step' in kept)) return null;
  const { steps } = await loadLesson(lesson);
  const position = steps.findIndex(({ id }) => id === kept.step);
  const path = pathBy(steps, position);
  return position === -1 ? null : { step: path.indexOf(position) + 1, count: path.length };
}
