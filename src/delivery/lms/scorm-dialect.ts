import type { ScormVersion } from './scorm-api.ts';
import type { Result, StepReport } from './tracker.ts';

/** A value for an element of the platform's. What is optional may be refused without harm. */
export type Write = readonly [element: string, value: string, isOptional?: 'optional'];

/** What a platform holds of earlier visits. */
export interface Standing {
  readonly isPassed: boolean;
  /** The course was never begun. */
  readonly isUntouched: boolean;
  /** The best score so far, 0 to 1. */
  readonly score: number | null;
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
  readonly mastery: (get: (element: string) => string) => number | null;
  readonly standing: (get: (element: string) => string) => Standing;
  readonly begin: readonly Write[];
  readonly progress: (share: number) => readonly Write[];
  readonly score: (share: number) => readonly Write[];
  readonly result: (result: Pick<Result, 'isComplete' | 'success'>) => readonly Write[];
  readonly duration: (seconds: number) => string;
  readonly step: (index: number, step: StepReport, at: Date) => readonly Write[];
  readonly belief: (index: number, id: string, at: Date) => readonly Write[];
  /** Before a visit that the learner ends; nothing where the platform needs no word. */
  readonly leave: (isReview: boolean) => readonly Write[];
}

/** A share, if the text is one: "80" of 100, or "0.8" of 1. */
function shareOf(text: string, whole: number): number | null {
  const number = text.trim() === '' ? Number.NaN : Number(text) / whole;
  return number >= 0 && number <= 1 ? number : null;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The whole hours and minutes of a duration, and the seconds that remain, with two decimals at most. */
function partsOf(seconds: number) {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  return { hours, minutes, seconds: (hundredths % 6000) / 100 };
}

const percent = (share: number) => String(Math.round(share * 100));

const scorm12: Dialect = {
  mode: 'cmi.core.lesson_mode',
  place: 'cmi.core.lesson_location',
  state: 'cmi.suspend_data',
  name: 'cmi.core.student_name',
  language: 'cmi.student_preference.language',
  exit: 'cmi.core.exit',
  time: 'cmi.core.session_time',
  mastery: (get) => shareOf(get('cmi.student_data.mastery_score'), 100),
  standing: (get) => {
    const status = get('cmi.core.lesson_status');
    return {
      isPassed: status === 'passed',
      isUntouched: status === '' || status === 'not attempted',
      score: shareOf(get('cmi.core.score.raw'), 100),
    };
  },
  begin: [['cmi.core.lesson_status', 'incomplete']],
  progress: () => [],
  score: (share) => [
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
      'correct_responses.0.pattern': 'slips:0,help:0',
      student_response: `slips:${step.slips},help:${step.help}`,
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
  mastery: (get) => shareOf(get('cmi.scaled_passing_score'), 1),
  standing: (get) => {
    const status = get('cmi.completion_status');
    return {
      isPassed: get('cmi.success_status') === 'passed',
      isUntouched: status === '' || status === 'unknown' || status === 'not attempted',
      score: shareOf(get('cmi.score.scaled'), 1),
    };
  },
  begin: [['cmi.completion_status', 'incomplete']],
  progress: (share) => [['cmi.progress_measure', String(Math.round(share * 100) / 100), 'optional']],
  score: (share) => [
    ['cmi.score.min', '0', 'optional'],
    ['cmi.score.max', '100', 'optional'],
    ['cmi.score.raw', percent(share), 'optional'],
    ['cmi.score.scaled', String(Math.round(share * 100) / 100)],
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
      type: 'performance',
      'correct_responses.0.pattern': 'slips[.]0[,]help[.]0',
      learner_response: `slips[.]${step.slips}[,]help[.]${step.help}`,
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
  leave: (isReview) => [['adl.nav.request', isReview ? 'exitAll' : 'suspendAll', 'optional']],
};

function interaction2004(index: number, at: Date, { id, type, ...rest }: Record<string, string>): Write[] {
  // Two decimals: platforms refuse both none and three.
  const timestamp = at.toISOString().replace(/\d(?=Z$)/u, '');
  return interaction(index, { id, type, timestamp, ...rest });
}

const interaction = (index: number, fields: Record<string, string | undefined>): Write[] =>
  Object.entries(fields).map(([field, value = '']) => [`cmi.interactions.${index}.${field}`, value, 'optional']);

export const DIALECTS: Readonly<Record<ScormVersion, Dialect>> = { '1.2': scorm12, '2004': scorm2004 };
