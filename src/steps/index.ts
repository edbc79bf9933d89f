import type { CourseLesson } from './define.ts';
import { logOutComputer } from './log-out-computer/index.ts';
import { logOutPhone } from './log-out-phone/index.ts';

/** The course, in the order in which it is offered. */
export const LESSONS: readonly CourseLesson[] = [logOutComputer, logOutPhone];

export const lessonOf = (id: string): CourseLesson | undefined => LESSONS.find((lesson) => lesson.id === id);
