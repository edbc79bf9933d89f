import { REACHED } from '../chunks.ts';
import type { LessonId } from '../../locales/text.ts';
import { mergeRecords } from '../../machines/session/record.ts';
import type { Save } from '../../machines/session/save.ts';
import { type CourseState, packCourse, unpackCourse } from '../course-state.ts';
import { writeJournal } from '../storage/journals.ts';
import { TEST, writeRecord } from '../storage/record.ts';
import type { Store } from '../storage/store.ts';

/** What one learner did in two places, brought together. */
export interface Merged extends CourseState {
  /** Whose open lesson goes on; `null` where there were no two. */
  readonly goesOn: 'here' | 'there' | null;
  /** The open lesson that stands back. */
  readonly beside: Save | null;
}

const isTest = ({ lesson, modeNow }: Save): boolean => lesson === TEST || modeNow === 'exam';

/** The share of its lesson that a run has behind it; what was only watched is less than what hands did. */
async function shareOf(save: Save): Promise<number> {
  try {
    const { reachedIn } = await REACHED.load();
    const reached = await reachedIn(save.lesson as LessonId, save);
    return reached === null ? 0 : reached.step / reached.count - (save.modeNow === 'watch' ? 1 : 0);
  } catch {
    return 0;
  }
}

/**
 * Nothing that was done is lost, and of two open lessons the one goes on that has come further. A test that runs here is
 * not interrupted; one from elsewhere can't go on.
 */
export async function mergeCourses(here: CourseState, came: CourseState): Promise<Merged> {
  const record = mergeRecords(here.record, came.record);
  const [own, other] = [here.save, came.save];
  if (own === null || other === null) return { record, save: own ?? other, goesOn: null, beside: null };
  const isOwn = isTest(own) || isTest(other) || (await shareOf(own)) >= (await shareOf(other));
  return isOwn
    ? { record, save: own, goesOn: 'here', beside: other }
    : { record, save: other, goesOn: 'there', beside: own };
}

/** Keeps what was merged: two open lessons beside each other, unless they are one and the same. */
export function writeMerged(store: Store, { record, save, beside }: Merged): void {
  writeRecord(store, record);
  if (beside !== null && beside.lesson !== save?.lesson) writeJournal(store, beside);
  if (save !== null) writeJournal(store, save);
}

/** Whether the one that stands back can take the other's place. */
export const mayChange = ({ save, beside }: Merged): boolean =>
  save !== null && beside !== null && !isTest(save) && !isTest(beside);

/** The same for two packed states; where one can't be read, the other. */
export async function mergeStates(own: string, other: string): Promise<string> {
  try {
    return packCourse(await mergeCourses(unpackCourse(own), unpackCourse(other)));
  } catch {
    return own;
  }
}
