import { type Mode, MODES } from '../lesson/policy.ts';
import { hashOf } from './hash.ts';

/** What is known of one lesson of the course. */
export interface LessonRecord {
  /** The modes in which it was finished, each once. */
  modes: readonly Mode[];
  /** The day on which it was last finished, in whole days since 1 January 1970. */
  day: number;
  /** The best score of a finished test, in hundredths; `null` where none was taken. */
  score: number | null;
}

/** The course as one learner has done it: a fold over finished sessions. */
export interface CourseRecord {
  lessons: Readonly<Record<string, LessonRecord>>;
  /** The chosen if–then sentence, by its position in the list that is offered; `null` before one is chosen. */
  plan: number | null;
  /** The day of the last drill that was passed; `null` before the first one. */
  drill: number | null;
}

export const EMPTY_RECORD: CourseRecord = { lessons: {}, plan: null, drill: null };

/** A session that has come to its end. `score`: 0 to 1. */
export interface Finished {
  lesson: string;
  mode: Mode;
  isPassed: boolean;
  score: number;
  day: number;
}

const union = (one: readonly Mode[], other: readonly Mode[]): Mode[] =>
  MODES.filter((mode) => one.includes(mode) || other.includes(mode));

const larger = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.max(one, other);

function mergeLessons(one: LessonRecord | undefined, other: LessonRecord): LessonRecord {
  if (one === undefined) return other;
  return {
    modes: union(one.modes, other.modes),
    day: Math.max(one.day, other.day),
    score: larger(one.score, other.score),
  };
}

/** The record after a session. What was given up counts for a test's score only. */
export function withFinished(record: CourseRecord, { lesson, mode, isPassed, score, day }: Finished): CourseRecord {
  const isTest = mode === 'exam';
  if (!isPassed && !isTest) return record;
  const added: LessonRecord = { modes: isPassed ? [mode] : [], day, score: isTest ? Math.round(score * 100) : null };
  return { ...record, lessons: { ...record.lessons, [lesson]: mergeLessons(record.lessons[lesson], added) } };
}

/** The record after a drill that was passed. */
export const withDrill = (record: CourseRecord, day: number): CourseRecord => ({
  ...record,
  drill: larger(record.drill, day),
});

/** Both together: what was done on either device, the best score, the later day. The first's own plan stays. */
export function mergeRecords(own: CourseRecord, other: CourseRecord): CourseRecord {
  const lessons = Object.entries(other.lessons).map(([id, lesson]) => [id, mergeLessons(own.lessons[id], lesson)]);
  return {
    lessons: { ...own.lessons, ...Object.fromEntries(lessons) },
    plan: own.plan ?? other.plan,
    drill: larger(own.drill, other.drill),
  };
}

export const isDone = (record: CourseRecord, lesson: string): boolean =>
  (record.lessons[lesson]?.modes.length ?? 0) > 0;

/**
 * A packed record that can't be read. `foreign`: it is whole, but of another course, or of a build that knows more than
 * this one.
 */
export class UnreadableRecord extends Error {
  override name = 'UnreadableRecord';
  readonly fault: 'damaged' | 'foreign';

  constructor(fault: 'damaged' | 'foreign', message: string) {
    super(message);
    this.fault = fault;
  }
}

/** The format that is written. It never changes its meaning once shipped; another one gets another digit. */
const FORMAT = '2';

/** How many fields of each format stand behind those of the lessons: the plan, and since the second one the drill's day. */
const LAST_FIELDS: Readonly<Record<string, number>> = { 1: 1, 2: 2 };

const NO_SCORE = 101;

/** Beyond any clock that is right; one that is wrong may say what it likes. */
const LATEST_DAY = 40_000;

const MOST_PLANS = 255;

const within = (most: number, value: number): number => Math.max(0, Math.min(most, Math.round(value) || 0));

/** A day that a record can hold, whatever the clock says: never before 1 January 1970. */
export const dayWithin = (day: number): number => within(LATEST_DAY, day);

/**
 * A record as URL-safe text, about 12 characters a lesson: the format, then a field for each lesson in the course's
 * order and those of the plan and the drill, then a checksum. Lessons that the list does not know are left out.
 */
export function packRecord({ lessons, plan, drill }: CourseRecord, ids: readonly string[]): string {
  const fields = ids.map((id) => {
    const lesson = lessons[id];
    if (lesson === undefined) return '';
    const modes = lesson.modes.reduce((sum, mode) => sum + 2 ** MODES.indexOf(mode), 0);
    const score = lesson.score === null ? NO_SCORE : within(100, lesson.score);
    return [modes, dayWithin(lesson.day), score].map((field) => field.toString(36)).join('.');
  });
  const last = [plan && within(MOST_PLANS, plan), drill && dayWithin(drill)];
  const text = [FORMAT, ...fields, ...last.map((field) => field?.toString(36) ?? '')].join('~');
  return `${text}~${hashOf(text)}`;
}

/**
 * Reads what {@link packRecord} wrote, also by a build with fewer lessons. A field that can't be read is as if it were not
 * there. @throws {UnreadableRecord} on anything else.
 */
export function unpackRecord(packed: string, ids: readonly string[]): CourseRecord {
  const end = packed.lastIndexOf('~');
  const text = packed.slice(0, Math.max(end, 0));
  if (end < 0 || packed.slice(end + 1) !== hashOf(text)) throw new UnreadableRecord('damaged', 'It is cut or damaged');
  const [format = '', ...fields] = text.split('~');
  const last = LAST_FIELDS[format] ?? Number.POSITIVE_INFINITY;
  const count = fields.length - last;
  if (!(count >= 0 && count <= ids.length)) throw new UnreadableRecord('foreign', 'It is of another course');
  const lessons = fields.slice(0, count).flatMap((field, index) => {
    const id = ids[index];
    const lesson = id === undefined ? null : readLesson(field);
    return lesson === null ? [] : [[id, lesson] as const];
  });
  const [plan = '', drill = ''] = fields.slice(count);
  return {
    lessons: Object.fromEntries(lessons),
    plan: readNumber(plan, MOST_PLANS),
    drill: readDay(drill),
  };
}

function readLesson(field: string): LessonRecord | null {
  const [modes = '', day = '', score = ''] = field.split('.');
  const bits = readNumber(modes, 2 ** MODES.length - 1);
  const points = readNumber(score, NO_SCORE);
  if (bits === null) return null;
  return {
    modes: MODES.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1),
    day: readDay(day) ?? 0,
    score: points === NO_SCORE ? null : points,
  };
}

/** Earlier builds wrote what a wrong clock said, also a day before the first one. */
const readDay = (text: string): number | null =>
  /^-?[0-9a-z]{1,5}$/u.test(text) ? dayWithin(Number.parseInt(text, 36)) : null;

function readNumber(text: string, most: number): number | null {
  const value = /^[0-9a-z]{1,4}$/u.test(text) ? Number.parseInt(text, 36) : Number.NaN;
  return value <= most ? value : null;
}
