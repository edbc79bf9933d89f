import type { ScormVersion } from './scorm-api.ts';
import type { Result, StepReport } from './tracker.ts';

/** A value for an element of the platform's. What is optional may be refused without harm. */
export type Write = readonly [element: string, value: string, isOptional?: 'optional'];

/** What a platform holds of earlier visits. */
export interface ScormStanding {
  readonly isPassed: boolean;
  /** The course was never begun. */
  readonly isUntouched: boolean;
}

/** How a version of SCORM says things. */
export interface Dialect {
  readonly mode: string;
  readonly place: string;
  readonly state: string;
  readonly name: string;
  readonly language: string;
  readonly exit: string;
  readonly time: string;
  readonly mastery: string;
  readonly score: string;
  /** How much of the course is done, as a share of 1; `null` where the version has no element for it. */
  readonly progress: string | null;
  /** What its score is as a share of 1. */
  readonly shareOf: (score: string) => number | null;
  /** How far the learner has come, and how well. */
  readonly statuses: readonly string[];
  readonly standing: (statuses: readonly string[]) => ScormStanding;
  readonly begin: readonly Write[];
  readonly scored: (share: number) => readonly Write[];
  readonly result: (result: Pick<Result, 'isComplete' | 'success'>) => readonly Write[];
  readonly duration: (seconds: number) => string;
  readonly step: (index: number, step: StepReport, at: Date) => readonly Write[];
  readonly belief: (index: number, id: string, at: Date) => readonly Write[];
  /** The place in the report of something that has not happened. */
  readonly blank: (index: number, id: string) => readonly Write[];
  /** Before a visit that the learner ends; nothing where the platform needs no word. */
  readonly leave: (isReview: boolean) => readonly Write[];
}

/** A number, if the text is one, as people and programs of some countries write it. */
function numberIn(text: string): number | null {
  const [, digits] = /^\+?(\d+(?:[.,]\d*)?|[.,]\d+)\s*%?$/u.exec(text.trim()) ?? [];
  return digits === undefined ? null : Number(digits.replace(',', '.'));
}

const within = (number: number | null, whole: number) => (number === null || number > whole ? null : number / whole);

/**
 * The share from which on a test is passed: 0.8, 80 or 80 %, whatever the version asks for. A 0 means that nobody set it:
 * tools do so by themselves.
 */
export function readMastery(text: string): number | null {
  const number = numberIn(text);
  return number === 0 ? null : within(number, (number ?? 0) > 1 || text.includes('%') ? 100 : 1);
}

/** Done or given up, in how long and how: in words, since people read it. */
function responseOf({ isDone, seconds, slips, help }: StepReport): string {
  const time = `${Math.round(seconds)} s`;
  return isDone ? `done in ${time}, wrong turns ${slips}, help ${help}` : `given up after ${time}`;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The whole hours and minutes of a duration, and the seconds that remain, with two decimals at most. */
function partsOf(seconds: number) {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  return { hours, minutes, seconds: (hundredths % 6000) / 100 };
}

/** A share as the version writes it. */
export const hundredths = (share: number) => String(Math.round(share * 100) / 100);

const percent = (share: number) => String(Math.round(share * 100));

const scorm12: Dialect = {
  mode: 'cmi.core.lesson_mode',
  place: 'cmi.core.lesson_location',
  state: 'cmi.suspend_data',
  name: 'cmi.core.student_name',
  language: 'cmi.student_preference.language',
  exit: 'cmi.core.exit',
  time: 'cmi.core.session_time',
  mastery: 'cmi.student_data.mastery_score',
  score: 'cmi.core.score.raw',
  progress: null,
  shareOf: (score) => within(numberIn(score), 100),
  statuses: ['cmi.core.lesson_status'],
  // Somebody who only looked around before has not started.
  standing: ([status = '']) => ({
    isPassed: status === 'passed',
    isUntouched: ['', 'not attempted', 'browsed'].includes(status),
  }),
  begin: [['cmi.core.lesson_status', 'incomplete']],
  scored: (share) => [
    ['cmi.core.score.min', '0', 'optional'],
    ['cmi.core.score.max', '100', 'optional'],
    ['cmi.core.score.raw', percent(share)],
  ],
  // One word for both: a judgement says more than that the course was done.
  result: ({ isComplete, success }) =>
    success !== null || isComplete ? [['cmi.core.lesson_status', success ?? 'completed']] : [],
  duration: (seconds) => {
    const { hours, minutes, seconds: rest } = partsOf(seconds);
    return `${String(hours).padStart(4, '0')}:${two(minutes)}:${rest.toFixed(2).padStart(5, '0')}`;
  },
  step: (index, step, at) =>
    interaction12(index, at, {
      id: step.id,
      type: 'performance',
      student_response: responseOf(step),
      result: step.isDone ? 'correct' : 'wrong',
      latency: scorm12.duration(step.seconds),
    }),
  belief: (index, id, at) =>
    interaction12(index, at, {
      id,
      type: 'true-false',
      'correct_responses.0.pattern': 'f',
      student_response: 't',
      result: 'wrong',
    }),
  blank: (index, id) => interaction(index, { id, type: typeOf(id, 'performance') }),
  leave: () => [],
};

function interaction12(index: number, at: Date, { id, type, ...rest }: Record<string, string>): Write[] {
  const time = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
  return interaction(index, { id, type, time, ...rest });
}

const scorm2004: Dialect = {
  mode: 'cmi.mode',
  place: 'cmi.location',
  state: 'cmi.suspend_data',
  name: 'cmi.learner_name',
  language: 'cmi.learner_preference.language',
  exit: 'cmi.exit',
  time: 'cmi.session_time',
  mastery: 'cmi.scaled_passing_score',
  score: 'cmi.score.scaled',
  progress: 'cmi.progress_measure',
  shareOf: (score) => within(numberIn(score), 1),
  statuses: ['cmi.completion_status', 'cmi.success_status'],
  standing: ([completion = '', success]) => ({
    isPassed: success === 'passed',
    isUntouched: ['', 'unknown', 'not attempted'].includes(completion),
  }),
  begin: [['cmi.completion_status', 'incomplete']],
  scored: (share) => [
    ['cmi.score.min', '0', 'optional'],
    ['cmi.score.max', '100', 'optional'],
    ['cmi.score.raw', percent(share)],
    ['cmi.score.scaled', hundredths(share)],
  ],
  result: ({ isComplete, success }) => [
    ...(isComplete ? ([['cmi.completion_status', 'completed']] as const) : []),
    ...(success === null ? [] : ([['cmi.success_status', success]] as const)),
  ],
  duration: (seconds) => {
    const parts = partsOf(seconds);
    return `PT${parts.hours}H${parts.minutes}M${parts.seconds}S`;
  },
  step: (index, step, at) =>
    interaction2004(index, at, {
      id: step.id,
      // The version's `performance` wants a code for an answer.
      type: 'other',
      learner_response: responseOf(step),
      result: step.isDone ? 'correct' : 'incorrect',
      latency: scorm2004.duration(step.seconds),
    }),
  belief: (index, id, at) =>
    interaction2004(index, at, {
      id,
      type: 'true-false',
      'correct_responses.0.pattern': 'false',
      learner_response: 'true',
      result: 'incorrect',
    }),
  blank: (index, id) => interaction(index, { id, type: typeOf(id, 'other') }),
  leave: (isReview) => [['adl.nav.request', isReview ? 'exitAll' : 'suspendAll', 'optional']],
};

function interaction2004(index: number, at: Date, { id, type, ...rest }: Record<string, string>): Write[] {
  // Two decimals: platforms refuse both none and three.
  const timestamp = at.toISOString().replace(/\d(?=Z$)/u, '');
  return interaction(index, { id, type, timestamp, ...rest });
}

/** Steps bear their lesson's name, beliefs do not. */
const typeOf = (id: string, ofSteps: string) => (id.includes('.') ? ofSteps : 'true-false');

const interaction = (index: number, fields: Record<string, string | undefined>): Write[] =>
  Object.entries(fields).map(([field, value = '']) => [`cmi.interactions.${index}.${field}`, value, 'optional']);

export const DIALECTS: Readonly<Record<ScormVersion, Dialect>> = { '1.2': scorm12, '2004': scorm2004 };
