import { partOf, partsOf, positionAfter } from '../lesson/path.ts';
import type { Outcome, Step } from '../lesson/step.ts';
import type { Gesture } from '../world/gestures.ts';
import { findWay } from '../world/ways.ts';
import type { World } from '../world/world.ts';
import { isNext, isPress, type Moment, momentOf } from './moment.ts';
import { type Situation, enter, entryOf, modelAnswerOf, outcomesOf, play } from './entry.ts';
import { type Session, stepsOf } from './session.ts';

/**
 * Of all runs that do what a lesson asks, the one that leaves the least open, and of these the shortest: each choice by
 * each of its outcomes, each step by its shortest way. A part that the run began in the middle of is begun there.
 */
export function shortestRun({ input, mode }: Session): Moment[] {
  const steps = stepsOf({ input, mode });
  const parts = partsOf(steps).length === 0 ? [0] : partsOf(steps);
  return parts
    .map((first) => (partOf(steps, input.step) === first ? input.step : first))
    .flatMap((position) => bestFrom(steps, position, entryOf(steps, input.variant, position), null));
}

/** One way of doing a step. */
interface Doing {
  gestures: readonly Gesture[];
  outcome?: Outcome;
}

function bestFrom(steps: readonly Step[], position: number, entry: Situation, before: World | null): Moment[] {
  const step = steps[position];
  if (step === undefined) return [];
  const { world, variant } = entry;
  const moment = (seen: World, by: Moment['by']) => momentOf({ world: seen, view: variant.view, step: position, by });
  // What the next person does is no part of a run that leaves nothing to find.
  const isPassedOver = isNext(world);
  const arrival = isPassedOver || world === before ? [] : [moment(world, 'scene')];
  const doings = isPassedOver ? [{ gestures: [] }] : doingsOf(step, world);
  const runs = doings.map(({ gestures, outcome }: Doing) => {
    const worlds = gestures.map((_, index) => play(world, gestures.slice(0, index + 1)));
    const made = [...arrival, ...gestures.map((gesture, index) => moment(worlds[index] ?? world, gesture))];
    const following = positionAfter(steps, position, outcome);
    const next = following === null ? undefined : steps[following];
    if (following === null || next === undefined || partOf(steps, following) !== partOf(steps, position)) return made;
    const end = worlds.at(-1) ?? world;
    return [...made, ...bestFrom(steps, following, enter({ world: end, variant }, next), end)];
  });
  return runs.reduce((best, run) => (isBetter(run, best) ? run : best), runs[0] ?? arrival);
}

/** The ways in which a step can be done, its model answer's first. An outcome that shows a wrong idea is none of them. */
function doingsOf(step: Step, world: World): Doing[] {
  if (step.kind === 'look') return [{ gestures: [] }];
  const model = modelAnswerOf(step, world.context.scene);
  if (step.kind === 'do') return [{ gestures: findWay(world, step.goal, model)?.gestures ?? [] }];
  return outcomesOf(step, world)
    .filter(({ belief }) => belief === undefined)
    .flatMap((outcome) => {
      const way = findWay(world, outcome.goal, model);
      return way === null ? [] : [{ gestures: way.gestures, outcome }];
    });
}

/** How often a press leaves a computer open that was not open before. */
const risksOf = (run: readonly Moment[]): number =>
  run.filter(({ isExposed, by }, index) => isExposed && typeof by === 'object' && run[index - 1]?.isExposed !== true)
    .length;

const isBetter = (run: readonly Moment[], best: readonly Moment[]): boolean =>
  risksOf(run) - risksOf(best) < 0 ||
  (risksOf(run) === risksOf(best) && run.filter(isPress).length < best.filter(isPress).length);
