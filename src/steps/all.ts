import type { LessonId } from '../locales/text.ts';
import type { CourseLesson } from './define.ts';
import { loadLesson } from './load.ts';

/** The course, in the order in which it is offered. */
const ORDER: readonly LessonId[] = ['log-out-computer', 'log-out-phone'];

/** All of it at once, for those who prerender or prove it. */
export const LESSONS: readonly CourseLesson[] = await Promise.all(ORDER.map((id) => loadLesson(id)));
