import type { LessonId } from '../../locales/text.ts';
import {
  type CourseRecord,
  dayWithin,
  EMPTY_RECORD,
  packRecord,
  UnreadableRecord,
  unpackRecord,
} from '../../machines/session/record.ts';
import { RECORD } from './names.ts';
import type { Store } from './store.ts';

/** The order in which records are packed. It only ever grows at its end: kept records and links hold the positions. */
const RECORDED = [
  'log-out-computer',
  'log-out-phone',
  'next-person',
  'habits',
  'prove-it',
] as const satisfies readonly LessonId[];

/** Whether something is a lesson of this course, whichever of them are on offer here. */
export const isLesson = (id: string): boolean => (RECORDED as readonly string[]).includes(id);

/** The lesson that is a test and nothing else. */
export const TEST = 'prove-it' satisfies (typeof RECORDED)[number];

export const packCourseRecord = (record: CourseRecord): string => packRecord(record, RECORDED);

/** @throws {UnreadableRecord} where the text is cut, damaged or of another course. */
export const unpackCourseRecord = (packed: string): CourseRecord => unpackRecord(packed, RECORDED);

/** Whether a text is a packed record that this build can read. */
export const isRecord = (packed: string): boolean => recordIn(packed) !== null;

/** The learner's record on this device; an empty one where none was kept, or what was kept can't be read. */
export function readRecord(store: Store): CourseRecord {
  const packed = store.read(RECORD);
  return (packed === null ? null : recordIn(packed)) ?? EMPTY_RECORD;
}

function recordIn(packed: string): CourseRecord | null {
  try {
    return unpackCourseRecord(packed);
  } catch (error) {
    if (error instanceof UnreadableRecord) return null;
    throw error;
  }
}

export const writeRecord = (store: Store, record: CourseRecord): void => store.write(RECORD, packCourseRecord(record));

const MILLISECONDS = 86_400_000;

/** The day of a moment, in whole days since 1 January 1970, by the clock on this device's wall, however wrong that is. */
export const dayOf = (moment: Date): number =>
  dayWithin(Math.floor((moment.getTime() - moment.getTimezoneOffset() * 60_000) / MILLISECONDS));
