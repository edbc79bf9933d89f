import { hashOf } from '../machines/session/hash.ts';
import { type CourseRecord, UnreadableRecord } from '../machines/session/record.ts';
import type { Save } from '../machines/session/save.ts';
import { isJournal, writeJournal } from './storage/journals.ts';
import { isLesson, packCourseRecord, unpackCourseRecord, writeRecord } from './storage/record.ts';
import { RECORD } from './storage/names.ts';
import type { Store } from './storage/store.ts';

/** All that goes to another device, an LMS or a host page: what was done, and the journal of the lesson that is open. */
export interface CourseState {
  record: CourseRecord;
  /** `null` where no lesson is open. Judged by `resume`, which believes nothing. */
  save: Save | null;
}

/** SCORM 1.2 keeps 4,096 characters, of which some systems use a few. */
const MOST_CHARACTERS = 4_000;

/** The format that we write. The first had no checksum after the save; the second lacked what was done before it. */
const FORMAT = '3';
const FORMATS: ReadonlySet<string> = new Set(['1', '2', FORMAT]);

const BETWEEN = '!';

/** The fields of a save, in the order in which they are written. It never changes within a format: a new one comes last. */
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
  'before',
] as const satisfies readonly (keyof Save)[];

const NUMBERS: ReadonlySet<string> = new Set(['format', 'version', 'seed']);

/**
 * The course's state as at most 4,000 URL-safe ASCII characters. A journal that does not fit is left out: what remains
 * resumes at the step that was reached.
 */
export function packCourse({ record, save }: CourseState): string {
  const head = [FORMAT, packCourseRecord(record)].join(BETWEEN);
  if (save === null) return head;
  const text = [head, ...FIELDS.map((field) => String(save[field] ?? ''))].join(BETWEEN);
  const packed = [text, hashOf(text)].join(BETWEEN);
  return packed.length <= MOST_CHARACTERS ? packed : packCourse({ record, save: lessOf(save) });
}

/** The step that was reached, without how; then nothing. */
const lessOf = (save: Save): Save | null => (save.journal === '' ? null : { ...save, journal: '', fingerprint: '' });

/** What is left to try where even that is too long for somebody: the step that was reached, then what was done at all. */
export function shorterForms({ record, save }: CourseState): string[] {
  const whole = packCourse({ record, save });
  const step = save === null ? null : { ...save, journal: '', fingerprint: '' };
  const forms = [packCourse({ record, save: step }), packCourse({ record, save: null })];
  return forms.filter((form, index) => form.length < whole.length && forms.indexOf(form) === index);
}

/** A packed course that can't be read: not even what was done. `foreign`: whole, but of another course or a later build. */
export class UnreadableCourse extends Error {
  override name = 'UnreadableCourse';
  readonly fault: UnreadableRecord['fault'];

  constructor(fault: UnreadableRecord['fault'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** What a packed course held. */
export interface Unpacked extends CourseState {
  /** Whether there was an open lesson that could not be read. */
  isSaveLost: boolean;
}

/**
 * Reads what {@link packCourse} wrote. Where what was done is whole and the rest is not, there is that much.
 * @throws {UnreadableCourse} on anything else.
 */
export function unpackCourse(packed: string): Unpacked {
  if (packed.length > MOST_CHARACTERS) throw new UnreadableCourse('damaged', 'It is longer than any of ours');
  const [format = '', record = '', ...fields] = packed.split(BETWEEN);
  if (!FORMATS.has(format)) {
    throw new UnreadableCourse(/^\d+$/u.test(format) ? 'foreign' : 'damaged', 'It has another format');
  }
  try {
    const save = saveIn(packed, format, fields);
    return { record: unpackCourseRecord(record), save, isSaveLost: save === null && fields.length > 0 };
  } catch (error) {
    if (error instanceof UnreadableRecord) throw new UnreadableCourse(error.fault, error.message, { cause: error });
    throw error;
  }
}

/** `null` where there is none, or one that was cut or damaged. */
function saveIn(packed: string, format: string, fields: readonly string[]): Save | null {
  const own = format === '1' ? fields : fields.slice(0, -1);
  const isWhole = format === '1' || hashOf(packed.slice(0, packed.lastIndexOf(BETWEEN))) === fields.at(-1);
  const count = format === FORMAT ? FIELDS.length : FIELDS.length - 1;
  return isWhole && own.length === count ? saveFrom(own) : null;
}

function saveFrom(fields: readonly string[]): Save {
  const entries = FIELDS.slice(0, fields.length).map((name, index) => [
    name,
    NUMBERS.has(name) ? Number(fields[index]) : fields[index],
  ]);
  return Object.fromEntries(entries) as Save;
}

/**
 * Takes a state over to this device: its record replaces the kept one, and its open lesson can be continued. Returns
 * whether that went, too: one of no lesson of this course is not kept, since nobody could ever go on with it.
 */
export function writeCourse(store: Store, { record, save }: CourseState): boolean {
  writeRecord(store, record);
  const isOwn = save === null || isLesson(save.lesson);
  if (save !== null && isOwn) writeJournal(store, save);
  return isOwn;
}

/** Notes what taking a state over changes. Returns what brings it back. */
export function noteCourse(store: Store): () => void {
  const named = () => store.names().filter((name) => name === RECORD || isJournal(name));
  const before = new Map(named().map((name) => [name, store.read(name)]));
  return () => {
    for (const name of named()) if (!before.has(name)) store.remove(name);
    for (const [name, value] of before) if (value !== null) store.write(name, value);
  };
}
