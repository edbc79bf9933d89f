import { type CourseState, packCourse, unpackCourse } from '../../delivery/course-state.ts';
import { readCourse } from '../../delivery/read-course.ts';
import type { LaunchData } from '../../delivery/lms/tracker.ts';
import { mayChange, type Merged, mergeCourses, writeMerged } from '../../delivery/links/merge-courses.ts';
import { isLesson } from '../../delivery/storage/record.ts';
import type { Store } from '../../delivery/storage/store.ts';
import { POLICIES } from '../../machines/lesson/policy.ts';
import { EMPTY_RECORD } from '../../machines/session/record.ts';
import type { Save } from '../../machines/session/save.ts';
import { type Inventory, readAddress, writeAddress } from '../address/address.ts';

/** What came of a platform's answer. */
export interface Arrival extends Pick<Merged, 'goesOn'> {
  /** The state that the platform holds, as it would be written now, and its place, if it can be read. */
  readonly state: string;
  readonly place: string | null;
  /** Where the platform's learner goes on. */
  readonly begin: string;
  /** Whether what was kept of an earlier visit could not be read. */
  readonly isUnreadable: boolean;
  /** Whether something was done here before. */
  readonly hasBegun: boolean;
  /** The open lesson that stands back, where it can take the other's place. */
  readonly other: Save | null;
}

const NOTHING: CourseState = { record: EMPTY_RECORD, save: null };

/** Takes what a platform holds over into the store, beside what was done there before it answered. */
export async function arrive(opening: LaunchData, store: Store, known: Inventory): Promise<Arrival> {
  const { course, isUnreadable } = read(opening.state);
  const here = readCourse(store);
  const merged = await mergeCourses(here, course);
  writeMerged(store, merged);
  const begin = placeOf(opening, store, known);
  return {
    state: packCourse(course),
    place: isUnreadable ? null : begin,
    begin,
    isUnreadable,
    hasBegun: packCourse(here) !== packCourse(NOTHING),
    goesOn: merged.goesOn,
    other: mayChange(merged) ? merged.beside : null,
  };
}

function read(state: string | null): { course: CourseState; isUnreadable: boolean } {
  try {
    if (state === null) return { course: NOTHING, isUnreadable: false };
    const { isSaveLost, record, save } = unpackCourse(state);
    const isOwn = save === null || isLesson(save.lesson);
    return { course: { record, save: isOwn ? save : null }, isUnreadable: isSaveLost || !isOwn };
  } catch {
    return { course: NOTHING, isUnreadable: true };
  }
}

/** A place as the parts of an address. */
export function urlOf(place: string) {
  const { pathname, search } = new URL(place, 'https://course.invalid');
  return { pathname, search };
}

/** Where the course opens: in the lesson that is open, else at its opening page, in the learner's language. */
function placeOf({ place, language }: LaunchData, store: Store, known: Inventory): string {
  const isOpen = readCourse(store).save !== null && place !== null;
  const { address } = readAddress(urlOf(isOpen ? place : `/?lang=${language?.split(',')[0] ?? ''}`), known);
  const isProof =
    address.page === 'lesson' && address.mode !== null && POLICIES[address.mode].steps === 'from the first';
  return writeAddress(isProof ? { ...address, page: 'home' } : address, known.source);
}
