import { type CourseRecord, UnreadableRecord } from '../machines/session/record.ts';
import type { Save } from '../machines/session/save.ts';
import { runningJournal, writeJournal } from './journals.ts';
import { packCourseRecord, readRecord, unpackCourseRecord, writeRecord } from './record.ts';
import type { Store } from './store.ts';

/** All that goes to another device, an LMS or a host page: what was done, and the journal of the lesson that is open. */
export interface CourseState {
  record: CourseRecord;
  /** `null` where no lesson is open. Judged by `resume`, which believes nothing. */
  save: Save | null;
}

/** SCORM 1.2 keeps 4,096 characters, of which some systems use a few. */
const MOST_CHARACTERS = 4_000;

/** The format that is written. */
const FORMAT = '1';

const BETWEEN = '!';

/** The fields of a save, in the order in which they are written. It never changes within a format. */
const FIELDS = [
  'format',
  'lesson',
  'version',
  'variant',
  'seed',
  'mode',
  'start',
  'step',
  'modeNow',
  'fingerprint',
  'journal',
] as const satisfies readonly (keyof Save)[];

const NUMBERS: ReadonlySet<string> = new Set(['format', 'version', 'seed']);

/**
 * The course's state as at most 4,000 URL-safe ASCII characters. A journal that does not fit is left out: what remains
 * resumes at the step that was reached.
 */
export function packCourse({ record, save }: CourseState): string {
  const packed = [FORMAT, packCourseRecord(record), ...fieldsOf(save)].join(BETWEEN);
  if (save === null || packed.length <= MOST_CHARACTERS) return packed;
  return packCourse({ record, save: { ...save, journal: '', fingerprint: '' } });
}

const fieldsOf = (save: Save | null): string[] => (save === null ? [] : FIELDS.map((field) => String(save[field])));

/** A packed course that can't be read: cut, damaged, or of something else. */
export class UnreadableCourse extends Error {
  override name = 'UnreadableCourse';
}

/** Reads what {@link packCourse} wrote. @throws {UnreadableCourse} on anything else. */
export function unpackCourse(packed: string): CourseState {
  const [format, record = '', ...fields] = packed.split(BETWEEN);
  if (format !== FORMAT) throw new UnreadableCourse('It has another format');
  if (fields.length !== 0 && fields.length !== FIELDS.length) throw new UnreadableCourse('It is cut');
  try {
    return { record: unpackCourseRecord(record), save: fields.length === 0 ? null : saveFrom(fields) };
  } catch (error) {
    if (error instanceof UnreadableRecord) throw new UnreadableCourse(error.message, { cause: error });
    throw error;
  }
}

function saveFrom(fields: readonly string[]): Save {
  const entries = FIELDS.map((name, index) => [name, NUMBERS.has(name) ? Number(fields[index]) : fields[index]]);
  return Object.fromEntries(entries) as Save;
}

/** The state that is kept on this device. */
export const readCourse = (store: Store): CourseState => ({ record: readRecord(store), save: runningJournal(store) });

/** Takes a state over to this device: its record replaces the kept one, and its open lesson can be continued. */
export function writeCourse(store: Store, { record, save }: CourseState): void {
  writeRecord(store, record);
  if (save !== null) writeJournal(store, save);
}
