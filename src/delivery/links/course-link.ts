import { type CourseState, packCourse, type Unpacked, UnreadableCourse, unpackCourse } from '../course-state.ts';
import { between, LONGEST_LINK, unescaped } from './unescape.ts';

/** The end of an address, which browsers send to no server. */
const MARK = '#course=';

/** A course as the end of a link: what was done, and the open lesson if it is included. */
export const writeTail = (state: CourseState): string => MARK + packCourse(state);

/**
 * Reads what {@link writeTail} wrote, also where a mail program has escaped it, broken it into lines, put something behind
 * it, or has taken the bracket behind it along. Gives the fault of what can't be read.
 */
export function readTail(tail: string): Unpacked | UnreadableCourse['fault'] {
  if (tail.length > LONGEST_LINK) return 'damaged';
  const [, packed = ''] = /^#course\s*=([^&?#;]*)/iu.exec(unescaped(tail)) ?? [];
  const letters = packed.replaceAll(/\p{Pd}/gu, '-').replaceAll(/[^\w.~!-]/gu, '');
  try {
    return unpackCourse(between(letters, /[a-z\d]/iu));
  } catch (error) {
    if (error instanceof UnreadableCourse) return error.fault;
    throw error;
  }
}
