import type { LessonId } from '../../locales/text.ts';
import { type Standing, standingOf } from '../../machines/session/path.ts';
import { resume } from '../../machines/session/save.ts';
import { loadLesson } from '../../steps/load.ts';
import { seedKept } from './journals.ts';

/**
 * How far a kept lesson had come; `null` where that can't be told. Fetched, with the lesson's own code, only for
 * somebody who has been in one.
 */
export async function reachedIn(lesson: LessonId, kept: unknown): Promise<Standing | null> {
  const { session } = resume(kept, await loadLesson(lesson, seedKept(kept) ?? undefined));
  return session === null ? null : standingOf(session);
}
