import { loadLesson } from '../../steps/load.ts';
import type { LessonAddress } from './address.ts';

/** The lesson of an address; the very same promise each time. */
export const lessonAt = ({ lesson, seed }: Pick<LessonAddress, 'lesson' | 'seed'>) =>
  loadLesson(lesson, seed ?? undefined);
