import type { CourseLesson } from './define.ts';
import { logOutComputer } from './log-out-computer/index.ts';

/** The course, in the order in which it is offered. */
export const LESSONS: readonly CourseLesson[] = [logOutComputer];

export const lessonOf = (id: string): CourseLesson | undefined => LESSONS.find((lesson) => lesson.id === id);
