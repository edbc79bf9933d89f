import type { LessonId } from '../../locales/text.ts';
import { type CourseRecord, isDone } from '../../machines/session/record.ts';
import { TEST } from '../../delivery/storage/record.ts';
import { isDoneByHand } from '../../delivery/result.ts';
import type { Mode } from '../../machines/lesson/policy.ts';
import { minutesOf, type Outline } from './course.ts';

/** Done, begun and kept, or neither. */
export type LessonState = 'done' | 'begun' | 'open';

export interface CourseProgress {
  /** `mode`: how it is done once more; `null` where it opens as it always does, or goes on. */
  lessons: readonly (Outline & { state: LessonState; mode: Mode | null })[];
  done: number;
  /** For all lessons that are not done. */
  minutesLeft: number;
}

/** What is kept of the course on this device. */
export interface KeptCourse {
  record: CourseRecord;
  /** The lessons of which a journal is kept, that which was written last in front. */
  begun: readonly LessonId[];
}

export function courseProgressOf(course: readonly Outline[], { record, begun }: KeptCourse): CourseProgress {
  const lessons = course.map(
    (lesson) =>
      ({
        ...lesson,
        state: isDone(record, lesson.id) ? 'done' : begun.includes(lesson.id) ? 'begun' : 'open',
        // What was done with help is lit no more, unless that is asked for.
        mode: lesson.id !== TEST && isDoneByHand(record, lesson.id) && !begun.includes(lesson.id) ? 'practice' : null,
      }) as const,
  );
  const left = lessons.filter(({ state }) => state !== 'done');
  return {
    lessons,
    done: lessons.length - left.length,
    minutesLeft: minutesOf(left),
  };
}

/** What somebody who comes back is met with. */
export type Welcome =
  /** The course was finished some time ago: does it still come to mind? */
  | { type: 'drill' }
  | { type: 'continue' | 'next'; lesson: LessonId }
  /** Everything is done. */
  | { type: 'again' };

/** So many days after its end, or after the last drill, the course is asked for, not told. */
const DRILL_AFTER = 7;

/** `null` for somebody of whom nothing is kept. Days are counted since 1 January 1970. */
export function welcomeOf(course: readonly Outline[], { record, begun }: KeptCourse, today: number): Welcome | null {
  if (isFinished(course, record) && today - newestDay(record) >= DRILL_AFTER) return { type: 'drill' };
  const [running] = begun;
  if (running !== undefined) return { type: 'continue', lesson: running };
  if (Object.keys(record.lessons).length === 0) return null;
  const next = course.find(({ id }) => !isDone(record, id));
  return next === undefined ? { type: 'again' } : { type: 'next', lesson: next.id };
}

/** By its test, or by all of its lessons. */
const isFinished = (course: readonly Outline[], record: CourseRecord): boolean =>
  isDone(record, TEST) || course.every(({ id }) => isDone(record, id));

const newestDay = ({ lessons, drill }: CourseRecord): number =>
  Math.max(drill ?? 0, ...Object.values(lessons).map(({ day }) => day));
