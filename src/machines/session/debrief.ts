import type { BeliefId } from '../lesson/step.ts';
import type { Gesture } from '../world/gestures.ts';
import { isLeftLinked } from '../world/readings.ts';
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
  positionAfter,
  QUARTERS,
  type Session,
  stepsOf,
} from './session.ts';

/** One moment of a run. */
export interface Moment {
  /** Session time in whole quarter-seconds. */
  at: number;
  world: World;
  /** What has led here; `null` where a run or another scene begins. */
  gesture: Gesture | null;
  /** Taken back later on. */
  isAbandoned: boolean;
}

/** A part of a run, in quarter-seconds of session time. */
export interface Span {
  from: number;
  to: number;
}

/** What can be looked back at when a run is over. */
export interface Debrief {
  /** Every moment of the run, abandoned ones in their place. */
  run: readonly Moment[];
  /** The shortest safe run, found by search; its times count presses. */
  shortest: readonly Moment[];
  /** When a computer that had been left was still linked. */
  exposed: readonly Span[];
  beliefs: readonly BeliefId[];
}

export function debriefOf(session: Session): Debrief {
  const run = runOf(session);
  return { run, shortest: shortestRun(session), exposed: exposedIn(run), beliefs: beliefsIn(session) };
}

/** Seconds of session time during which a computer that was left stayed linked. */
export const secondsExposed = (session: Session): number => secondsIn(exposedIn(runOf(session)));

export const secondsIn = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from, 0) / QUARTERS;

/** The sessions that a run has gone through, the first one first. */
function sessionsOf(session: Session): Session[] {
  const all: Session[] = [];
  for (let one: Session | null = session; one !== null; one = one.before) all.unshift(one);
  return all;
}

function runOf(session: Session): Moment[] {
  const kept = keptEntries(session.journal);
  const moments: Moment[] = [];
  for (const { world, journal } of sessionsOf(session)) {
    const command = journal.at(-1);
    if (world === moments.at(-1)?.world && command?.type !== 'rewind' && !isEnd(session, journal)) continue;
    moments.push({
      at: command?.at ?? 0,
      world,
      gesture: command?.type === 'gesture' ? command.gesture : null,
      isAbandoned: command !== undefined && command.type !== 'rewind' && !kept.has(journal.length - 1),
    });
  }
  return moments;
}

const isEnd = (session: Session, journal: readonly Command[]): boolean => journal === session.journal;

function exposedIn(run: readonly Moment[]): Span[] {
  const spans: Span[] = [];
  for (const [index, { at, world }] of run.entries()) {
    const to = run[index + 1]?.at ?? at;
    if (to === at || !isLeftLinked(world)) continue;
    const last = spans.at(-1);
    if (last?.to === at) last.to = to;
    else spans.push({ from: at, to });
  }
  return spans;
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
  const note = (world: World, gesture: Gesture | null) =>
    moments.push({ at: presses, world, gesture, isAbandoned: false });
  let entry = entryOf(steps, input.variant, input.step);
  for (let position: number | null = input.step; position !== null; position = positionAfter(steps, position)) {
    const step = steps[position];
    if (step === undefined) break;
    if (position !== input.step) entry = enter(entry, step);
    let { world } = entry;
    if (world !== moments.at(-1)?.world) note(world, null);
    const way = step.kind === 'do' ? findWay(world, step.goal, modelAnswerOf(step, world.context.scene)) : null;
    for (const gesture of way?.gestures ?? []) {
      world = play(world, [gesture]);
      presses += 1;
      note(world, gesture);
    }
    entry = { ...entry, world };
  }
  return moments;
}
