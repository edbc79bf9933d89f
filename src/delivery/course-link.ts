import { type CourseState, packCourse, type Unpacked, UnreadableCourse, unpackCourse } from './course-state.ts';

/** The end of an address, which browsers send to no server. */
const MARK = '#course=';

/** A course as the end of a link: what was done, and the lesson that is open if it goes along. */
export const writeTail = (state: CourseState): string => MARK + packCourse(state);

export const hasCourse = (hash: string): boolean => hash.startsWith(MARK);

/**
 * Reads what {@link writeTail} wrote, also where a mail program has broken it into lines or has taken the bracket behind
 * it along. Gives the fault of what can't be read.
 */
export function readTail(hash: string): Unpacked | UnreadableCourse['fault'] {
  const packed = decoded(hash.slice(MARK.length)).replaceAll(/[^\w.~!-]/gu, '');
  try {
    return unpackCourse(packed.replace(/[^a-z\d]+$/iu, ''));
  } catch (error) {
    if (error instanceof UnreadableCourse) return error.fault;
    throw error;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
