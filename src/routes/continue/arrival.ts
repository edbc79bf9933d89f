import { noteCourse, writeCourse } from '../../delivery/course-state.ts';
import { readRecord } from '../../delivery/storage/record.ts';
import type { Store } from '../../delivery/storage/store.ts';
import { type CourseRecord, mergeRecords } from '../../machines/session/record.ts';
import type { JudgedLesson } from './judge.ts';

/** What a link has brought, beside what was here before. */
export interface LinkArrival {
  readonly came: CourseRecord;
  readonly here: CourseRecord;
  /** The lesson that came along open. */
  readonly open: JudgedLesson | null;
  /** The same lesson as it is open here, where that stands elsewhere: only one of the two can go on. */
  readonly rival: JudgedLesson | null;
  /** Why an open lesson was not taken over; `null` if there was none to take. */
  readonly lost: 'cut' | 'other' | null;
  /** Whether all of it was here already. */
  readonly isKnown: boolean;
}

/** Brings both devices' doings together; the open lesson waits where another one of its kind is here. Returns what undoes it. */
export function takeOver({ came, open, rival }: LinkArrival, store: Store): () => void {
  const undo = noteCourse(store);
  writeCourse(store, {
    record: mergeRecords(readRecord(store), came),
    save: rival === null ? (open?.save ?? null) : null,
  });
  return undo;
}
