import { hashOf } from '../../machines/session/hash.ts';
import type { Result, StepReport } from './tracker.ts';

/** Who learns, as the platform names them; handed on as it came. */
export type Actor = Readonly<Record<string, unknown>>;

interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition?: Readonly<Record<string, unknown>>;
}

interface ContextActivities {
  readonly category?: readonly Activity[] | undefined;
  readonly [kind: string]: readonly Activity[] | undefined;
}

/** What every statement of a visit says of its surroundings. */
export interface Context {
  readonly registration?: string | undefined;
  readonly contextActivities?: ContextActivities | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  readonly [part: string]: unknown;
}

export interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: Actor;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: Activity;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/** What the statements of one visit have in common. */
export interface Visit {
  readonly actor: Actor;
  readonly activityId: string;
  /** What the names of lessons, steps and beliefs begin with. */
  readonly base: string;
  readonly context: Context;
  /** Whether the visit follows the rules of cmi5. */
  readonly isCmi5: boolean;
  readonly masteryScore: number | null;
  readonly startedAt: number;
  readonly now: () => number;
  readonly idOf: (verb: VerbName) => string;
}

/** The course, its lessons and steps, where no address of the company's names them. */
export const OWN_BASE = 'urn:uuid:6f1d3c52-9a0e-4c57-8f0b-3d5a7e21c9b4#';

const VERB = 'http://adlnet.gov/expapi/verbs/';
const KIND = 'http://adlnet.gov/expapi/activities/';
const CMI5 = 'https://w3id.org/xapi/cmi5/';

export type VerbName = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated' | 'progressed' | 'answered';

/** What is said of a learner once, however often the course is opened. */
export const FOR_GOOD: ReadonlySet<string> = new Set<VerbName>(['completed', 'passed']);

export const verbOf = ({ verb }: Statement): string => verb.display['en'] ?? '';

/** Those that cmi5 itself defines; the others are its "allowed" ones. */
const DEFINED: ReadonlySet<VerbName> = new Set(['initialized', 'completed', 'passed', 'failed', 'terminated']);
const JUDGING: ReadonlySet<VerbName> = new Set(['passed', 'failed']);

const hexOf = (text: string) => Number.parseInt(hashOf(text), 36).toString(16).padStart(8, '0');

/**
 * The id of what is said of a course for good: the same in every visit of a registration, so that a store which has it
 * takes it no second time, and it can be said again wherever it is not known to have arrived.
 */
export const idForGood = (registration: string, activityId: string, verb: VerbName): string =>
  registration.slice(0, -12).toLowerCase() +
  hexOf(`${verb} ${activityId}`) +
  hexOf(`${activityId} ${verb}`).slice(0, 4);

const durationOf = (seconds: number): string => `PT${Math.max(0, Math.round(seconds * 100) / 100)}S`;

/** Says what a step has come to. */
export const stepStatement = (visit: Visit, step: StepReport): Statement =>
  statement(visit, 'progressed', {
    object: activity(visit, step.id, `learn/${step.id.replace('.', '/')}/`, 'performance'),
    result: {
      completion: step.isDone,
      duration: durationOf(step.seconds),
      extensions: {
        [`${CMI5}result/extensions/progress`]: Math.round(step.progress * 100),
        [`${visit.base}slips`]: step.slips,
        [`${visit.base}help`]: step.help,
      },
    },
  });

/** Says that a wrong belief showed: held to be true, as if it had been asked for. */
export const beliefStatement = (visit: Visit, id: string): Statement =>
  statement(visit, 'answered', {
    object: activity(visit, id, `beliefs/${id}/`, 'cmi.interaction', {
      interactionType: 'true-false',
      correctResponsesPattern: ['false'],
    }),
    result: { response: 'true', success: false },
  });

/** Says that the visit begins or ends, or what the course has come to. */
export function courseStatement(visit: Visit, verb: VerbName, score: Result['score'] = null): Statement {
  const duration = durationOf((visit.now() - visit.startedAt) / 1000);
  const results: Partial<Record<VerbName, Record<string, unknown>>> = {
    completed: { completion: true, duration },
    passed: { success: true, duration, ...scoreOf(score) },
    failed: { success: false, duration, ...scoreOf(score) },
    terminated: { duration },
  };
  const result = results[verb];
  const object: Activity = visit.isCmi5
    ? { objectType: 'Activity', id: visit.activityId }
    : { ...activity(visit, 'Turn the Key', '', 'course'), id: visit.activityId };
  return statement(visit, verb, { object, ...(result && { result }) });
}

const scoreOf = (scaled: number | null) =>
  scaled === null ? {} : { score: { scaled, raw: Math.round(scaled * 100), min: 0, max: 100 } };

function activity(visit: Visit, name: string, path: string, kind: string, more: object = {}): Activity {
  return {
    objectType: 'Activity',
    id: visit.base + path,
    definition: { type: KIND + kind, name: { en: name }, ...more },
  };
}

function statement(visit: Visit, verb: VerbName, what: Pick<Statement, 'object' | 'result'>): Statement {
  return {
    id: visit.idOf(verb),
    timestamp: new Date(visit.now()).toISOString(),
    actor: visit.actor,
    verb: { id: VERB + verb, display: { en: verb } },
    ...what,
    context: contextOf(visit, verb),
  };
}

function contextOf({ context, isCmi5, masteryScore }: Visit, verb: VerbName): Context {
  if (!isCmi5 || !DEFINED.has(verb)) return context;
  const isMoveOn = verb === 'completed' || JUDGING.has(verb);
  const categories = ['cmi5', ...(isMoveOn ? ['moveon'] : [])].map((name): Activity => ({
    objectType: 'Activity',
    id: `${CMI5}context/categories/${name}`,
  }));
  const activities = context.contextActivities ?? {};
  const given = (activities.category ?? []).filter(({ id }) => !categories.some((one) => one.id === id));
  return {
    ...context,
    contextActivities: { ...activities, category: [...given, ...categories] },
    ...(JUDGING.has(verb) &&
      masteryScore !== null && {
        extensions: { ...context.extensions, [`${CMI5}context/extensions/masteryscore`]: masteryScore },
      }),
  };
}
