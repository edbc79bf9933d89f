import { TEST } from '../../delivery/storage/record.ts';
import { type CourseRecord, isDone } from '../../machines/session/record.ts';

/** A test's rooms. */
const ROOMS = 2;

/** How many rooms of the test were left safe at best, where it was tried and is not passed; `null` otherwise. */
export function roomsSafe(record: CourseRecord, lesson: string): number | null {
  const score = record.lessons[lesson]?.score ?? null;
  return lesson !== TEST || score === null || isDone(record, lesson) ? null : Math.round((score / 100) * ROOMS);
}
