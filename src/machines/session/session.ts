import type { SnapshotFrom } from 'xstate';
import { type CoachEvent, coachMachine } from '../lesson/lesson.machine.ts';
import { type Mode, POLICIES, type Policy } from '../lesson/policy.ts';
import { pathBy } from '../lesson/path.ts';
import type { BeliefId, Lesson, Outcome, Step, Variant } from '../lesson/step.ts';
import { begin, next as nextSnapshot } from '../pure.ts';
import type { Gesture } from '../world/gestures.ts';
import type { TimeInput } from '../world/inputs.ts';
import { type Goal, isMet } from '../world/readings.ts';
import { findWay, type Way } from '../world/ways.ts';
import type { World } from '../world/world.ts';
import { type Situation, enterByModel, entryOf, modelAnswerOf, outcomesOf } from './entry.ts';

/** What can happen to a session. */
export type Act =
  | { type: 'gesture'; gesture: Gesture }
  | { type: 'input'; input: TimeInput }
  | { type: 'answer'; answer: string }
  | { type: 'help' }
  | { type: 'continue' }
  | { type: 'giveUp' }
  /** Back to where the journal had this length; what came since stays on record. */
  | { type: 'rewind'; to: number }
  | { type: 'goTo'; step: string }
  | { type: 'mode'; mode: Mode };

/** One entry of the journal: an act, stamped with session time in whole quarter-seconds. */
export type Command = Act & { at: number; by?: 'pacer' };

/** What a session begins with. */
export interface SessionInput {
  lesson: Lesson;
  variant: Variant;
  mode: Mode;
  /** The position of the first step. */
  step: number;
  /** What of the steps before the first one: done where a run is gone on with that can't be replayed. Open where it is absent. */
  before?: 'open' | 'done';
}

type Coach = SnapshotFrom<typeof coachMachine>;

/** A point of a session: all by which the next command is judged. A rewind leads back to one. */
export interface Point extends Situation {
  mode: Mode;
  /** What is learnt in now: the input's own, until a step enters another. */
  variant: Variant;
  /** Where the coach is, and what it knows: enough to go on from. */
  coach: Pick<Coach, 'value' | 'context'>;
  /** For each step's position, the journal's length when it last began. */
  began: Readonly<Record<number, number>>;
  /** Session time at which the present step began. */
  stepBeganAt: number;
  /** The positions of the steps that were done. */
  done: ReadonlySet<number>;
  /** The right answers to the present question that were given so far. */
  answered: ReadonlySet<string>;
  /** Gestures that the learner has made rightly and unaided. */
  practised: ReadonlySet<Gesture['type']>;
}

/** The journal's last entry, and by `before` all others: whatever comes later shares them. */
export interface Past {
  /** The journal's length with this entry. */
  length: number;
  command: Command;
  /** The point at which it was made. */
  from: Point;
  before: Past | null;
}

/** One learner's run of one lesson: a fold of commands over the world and the coach. */
export interface Session extends Point {
  input: SessionInput;
  coach: Coach;
  /** `null` while nothing was done. */
  past: Past | null;
}

/** What a session tells the outside. */
export type Notice =
  | { type: 'step.done'; step: string; seconds: number; slips: number; help: number }
  | { type: 'step.givenUp'; step: string; seconds: number }
  | { type: 'belief.shown'; belief: BeliefId }
  /** `score`: the share of the steps that were done, 0 to 1. It is passed with all of them. */
  | { type: 'lesson.done'; mode: Mode; isPassed: boolean; score: number };

/** Session time is counted in quarters of a second. */
export const QUARTERS = 4;

export const stepsOf = ({ input: { lesson }, mode }: Pick<Session, 'input' | 'mode'>): readonly Step[] =>
  POLICIES[mode].steps === 'from the first' ? lesson.proof : lesson.steps;

export const policyOf = (session: Session): Policy => POLICIES[session.mode];

/** The step that is played now. */
export function stepOf(session: Session): Step {
  const step = stepsOf(session)[session.coach.context.step];
  if (step === undefined)
    throw new Error(`Lesson ${session.input.lesson.id} has no step ${session.coach.context.step}`);
  return step;
}

/** A session at its first moment. */
export function openSession(input: SessionInput): Session {
  const { mode, step } = input;
  const steps = stepsOf({ input, mode });
  return announced({
    input,
    mode,
    ...enterByModel(steps, input.variant, step),
    coach: begin(coachMachine, { policy: POLICIES[mode], step }),
    began: { [step]: 0 },
    stepBeganAt: 0,
    done: new Set(input.before === 'done' ? pathBy(steps, step).filter((position) => position < step) : []),
    answered: new Set(),
    practised: new Set(),
    past: null,
  });
}

/** What the step asks the world for: its goal, or the goal of the outcome that its model answer reaches. */
export function goalOf(session: Session): Goal | null {
  const step = stepOf(session);
  if (step.kind === 'look') return null;
  if (step.kind === 'do') return step.goal;
  const start = entryOf(stepsOf(session), session.input.variant, session.coach.context.step);
  return outcomesOf(step, start.world)[0]?.goal ?? null;
}

/** The shortest way from here to the step's goal, in the words of its model answer where several are as short. */
export function wayOf(session: Session, from: World = session.world): Way | null {
  const goal = goalOf(session);
  return goal === null ? null : findWay(from, goal, modelAnswerOf(stepOf(session), from.context.scene));
}

const isSameCoach = (one: Coach, other: Coach): boolean =>
  one.value === other.value &&
  Object.entries(one.context).every(([name, value]) => value === other.context[name as keyof Coach['context']]);

/** The session once its coach has been told something; with the very same coach, where that says nothing new to it. */
export function told(session: Session, event: CoachEvent): Session {
  const coach = nextSnapshot(coachMachine, session.coach, event);
  return { ...session, coach: isSameCoach(coach, session.coach) ? session.coach : coach };
}

/** The same moment, waiting for the learner where its step tells something first. */
export const announced = (session: Session): Session =>
  isAsking(session) && stepOf(session).announces !== undefined ? told(session, { type: 'step.announced' }) : session;

/** Whether nothing more can be done in it. */
export const isOver = ({ coach }: Session): boolean => coach.matches('finished') || coach.matches('givenUp');

export const secondsInStep = (session: Session, at: number): number => (at - session.stepBeganAt) / QUARTERS;

export const isAsking = ({ coach }: Session): boolean => coach.hasTag('asking');

/** Whether the learner's own hands may act now. */
export const isLive = (session: Session): boolean =>
  isAsking(session) && stepOf(session).kind !== 'look' && policyOf(session).gate !== 'pacer only';

/** What a choice has come to; `undefined` while it is open. */
export function outcomeOf(session: Session): Outcome | undefined {
  const step = stepOf(session);
  return step.kind === 'choose' ? step.outcomes.find(({ goal }) => isMet(goal, session.world)) : undefined;
}
