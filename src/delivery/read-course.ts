import type { CourseState } from './course-state.ts';
import { runningJournal } from './storage/journals.ts';
import { readRecord } from './storage/record.ts';
import type { Store } from './storage/store.ts';

/** The state that is kept on this device. By itself, since every page asks for it, and few pack it. */
export const readCourse = (store: Store): CourseState => ({ record: readRecord(store), save: runningJournal(store) });
