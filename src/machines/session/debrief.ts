import type { BeliefId } from '../lesson/step.ts';
import type { Verdict } from '../world/exposure.ts';
import { keyOf, type World } from '../world/world.ts';
import { keptEntries } from './branches.ts';
import { isPress, type Moment, momentOf, worldBy } from './moment.ts';
import { noticesIn } from './advance.ts';
import { beforeOf, journalOf, lengthOf, sessionsOf, timeOf } from './past.ts';
import { isAsking, QUARTERS, type Session, stepOf } from './session.ts';
import { shortestRun } from './shortest-run.ts';
import { verdictsOf } from './took.ts';

/** One moment of the learner's own run. */
export interface OwnMoment extends Moment {
  /** Session time in whole quarter-seconds, without what was only read between two steps. */
  at: number;
  /** Taken back later on. */
  isAbandoned: boolean;
}

/** What can be looked back at when a run is over. */
export interface Debrief {
  /** Every moment of the run, abandoned ones in their place. */
  run: readonly OwnMoment[];
  /** The shortest safe run, found by search. */
  shortest: readonly Moment[];
  beliefs: readonly BeliefId[];
  /** How it was left: a test room by room, all else at its end. */
  verdicts: readonly Verdict[];
}

export const debriefOf = (session: Session): Debrief => ({
  run: runOf(session),
  shortest: shortestRun(session),
  beliefs: beliefsIn(session),
  verdicts: verdictsOf(session),
});

/** Seconds of session time during which somebody else could read the chats. */
export function secondsExposed(run: readonly OwnMoment[]): number {
  const quarters = run.reduce(
    (sum, { at, isExposed }, index) => sum + (isExposed ? (run[index + 1]?.at ?? at) - at : 0),
    0,
  );
  return quarters / QUARTERS;
}

/** How many presses of its step a run has come to at a moment; what was taken back is none. */
function pressesUpTo(run: readonly (Moment & Partial<OwnMoment>)[], index: number): number {
  const step = run[index]?.step;
  return run.slice(0, index + 1).filter((one) => one.step === step && isPress(one) && one.isAbandoned !== true).length;
}

/**
 * Where the shortest run stands at a moment of the own one: after as many presses of the same step, or, where it has no
 * such step, where the one before has ended.
 */
export function besideOf({ run, shortest }: Pick<Debrief, 'run' | 'shortest'>, index: number): Moment | undefined {
  const step = run[index]?.step ?? 0;
  const presses = pressesUpTo(run, index);
  const beside = shortest.findLast(
    (moment, position) => moment.step < step || (moment.step === step && pressesUpTo(shortest, position) <= presses),
  );
  return beside ?? shortest[0];
}

const isSameWorld = (one: World, other: World): boolean =>
  one === other || (one.context.scene === other.context.scene && keyOf(one) === keyOf(other));

/** Every moment at which something looked different, and the last one. */
export function runOf(session: Session): OwnMoment[] {
  const kept = keptEntries(journalOf(session));
  const moments: OwnMoment[] = [];
  let at = 0;
  for (const now of sessionsOf(session)) {
    const { past } = now;
    const earlier = beforeOf(now);
    if (earlier !== null && isAsking(earlier)) at += timeOf(now) - timeOf(earlier);
    const index = lengthOf(now) - 1;
    const command = past?.command;
    const isAbandoned = command !== undefined && command.type !== 'rewind' && !kept.has(index);
    for (const moment of seenIn(now)) {
      const before = moments.at(-1);
      const isLast = index === lengthOf(session) - 1 && moment.by === 'end';
      const isSeen = before === undefined || command?.type === 'rewind' || !isSameWorld(moment.world, before.world);
      if (isSeen || isLast) moments.push({ ...moment, at, isAbandoned });
    }
  }
  return moments;
}

/** What a session shows: what its last command has moved, and, where that ended a step, what the next one makes of it. */
function seenIn(session: Session): Moment[] {
  const { world, variant, past } = session;
  const now = { world, view: variant.view, step: session.coach.context.step };
  if (past === null) return [momentOf({ ...now, by: 'scene' })];
  const { command, from } = past;
  if (command.type === 'rewind') return [momentOf({ ...now, by: 'rewind' })];
  const moved = worldBy(from.world, command);
  const { step } = from.coach.context;
  if (from.world === world && (moved === null || step === now.step)) return [momentOf({ ...now, by: 'end' })];
  const { enter } = stepOf(session);
  const follows = momentOf({ ...now, by: enter !== undefined && 'staged' in enter ? 'later' : 'scene' });
  if (moved === null) return [follows];
  const by = command.type === 'gesture' ? command.gesture : 'time';
  const made = momentOf({ world: moved, view: from.variant.view, step, by });
  return isSameWorld(moved, world) ? [made] : [made, follows];
}

/** The wrong beliefs that showed in a run, each once. */
export const beliefsIn = (session: Session): BeliefId[] => [
  ...new Set(noticesIn(session).flatMap((notice) => (notice.type === 'belief.shown' ? [notice.belief] : []))),
];
