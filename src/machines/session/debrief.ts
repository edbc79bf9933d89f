import { positionAfter } from '../lesson/path.ts';
import type { BeliefId, Step } from '../lesson/step.ts';
import type { Gesture } from '../world/gestures.ts';
import { isLeftLinked, isMet } from '../world/readings.ts';
import { findWay } from '../world/ways.ts';
import type { World } from '../world/world.ts';
import { keptEntries } from './branches.ts';
import {
  advance,
  type Command,
  enter,
  entryOf,
  modelAnswerOf,
  openSession,
  play,
  QUARTERS,
  type Session,
  stepsOf,
} from './session.ts';

/** One moment of a run. */
export interface Moment {
  /** Session time in whole quarter-seconds; in the shortest run, the number of presses so far. */
  at: number;
  world: World;
  /** What has led here: a press, time that passed, going back, or another scene that began. */
  by: Gesture | 'time' | 'rewind' | 'scene';
  /** Taken back later on. */
  isAbandoned: boolean;
  /** A computer that was left is still linked. */
  isExposed: boolean;
}

/** What can be looked back at when a run is over. */
export interface Debrief {
  /** Every moment of the run, abandoned ones in their place. */
  run: readonly Moment[];
  /** The shortest safe run, found by search. */
  shortest: readonly Moment[];
  beliefs: readonly BeliefId[];
}

export const debriefOf = (session: Session): Debrief => ({
  run: runOf(session),
  shortest: shortestRun(session),
  beliefs: beliefsIn(session),
});

/** Whether a moment was reached by a press. */
export const isPress = ({ by }: Moment): boolean => typeof by === 'object';

/** Seconds of session time during which a computer that was left stayed linked. */
export function secondsExposed(run: readonly Moment[]): number {
  const quarters = run.reduce(
    (sum, { at, isExposed }, index) => sum + (isExposed ? (run[index + 1]?.at ?? at) - at : 0),
    0,
  );
  return quarters / QUARTERS;
}

/** The sessions that a run has gone through, the first one first. */
function sessionsOf(session: Session): Session[] {
  const all: Session[] = [];
  for (let one: Session | null = session; one !== null; one = one.before) all.unshift(one);
  return all;
}

/** Every moment at which something looked different, and the last one. */
export function runOf(session: Session): Moment[] {
  const kept = keptEntries(session.journal);
  const moments: Moment[] = [];
  for (const { world, journal } of sessionsOf(session)) {
    const command = journal.at(-1);
    const before = moments.at(-1);
    const isLast = journal.length === session.journal.length;
    if (world === before?.world && command?.type !== 'rewind' && !isLast) continue;
    moments.push({
      at: command?.at ?? 0,
      world,
      by: causeOf(command, before?.world.context.scene !== world.context.scene),
      isAbandoned: command !== undefined && command.type !== 'rewind' && !kept.has(journal.length - 1),
      isExposed: isLeftLinked(world),
    });
  }
  return moments;
}

function causeOf(command: Command | undefined, isOtherScene: boolean): Moment['by'] {
  if (command?.type === 'gesture') return command.gesture;
  if (command?.type === 'rewind') return 'rewind';
  return isOtherScene ? 'scene' : 'time';
}

function beliefsIn({ input, journal }: Session): BeliefId[] {
  const shown = new Set<BeliefId>();
  let session = openSession(input);
  for (const command of journal) {
    const { next, notices } = advance(session, command);
    session = next;
    for (const notice of notices) if (notice.type === 'belief.shown') shown.add(notice.belief);
  }
  return [...shown];
}

/** Each step by its shortest way, from where the run began. */
function shortestRun({ input, mode }: Session): Moment[] {
  const steps = stepsOf({ input, mode });
  const moments: Moment[] = [];
  let presses = 0;
  const note = (world: World, by: Moment['by']) =>
    moments.push({ at: presses, world, by, isAbandoned: false, isExposed: isLeftLinked(world) });
  let entry = entryOf(steps, input.variant, input.step);
  for (let position: number | null = input.step; position !== null;) {
    const step: Step | undefined = steps[position];
    if (step === undefined) break;
    if (position !== input.step) entry = enter(entry, step);
    let { world } = entry;
    if (world !== moments.at(-1)?.world) note(world, 'scene');
    const model = modelAnswerOf(step, world.context.scene);
    const way = step.kind === 'do' ? (findWay(world, step.goal, model)?.gestures ?? []) : model;
    for (const gesture of way) {
      world = play(world, [gesture]);
      presses += 1;
      note(world, gesture);
    }
    entry = { ...entry, world };
    const outcome = step.kind === 'choose' ? step.outcomes.find(({ goal }) => isMet(goal, world)) : undefined;
    position = positionAfter(steps, position, outcome);
  }
  return moments;
}
