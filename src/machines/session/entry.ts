import { positionAfter, partOf } from '../lesson/path.ts';
import type { ChooseStep, Outcome, Step, Variant } from '../lesson/step.ts';
import type { Gesture } from '../world/gestures.ts';
import { isMet } from '../world/readings.ts';
import type { Scene } from '../world/scene.ts';
import { findWay, isBusy, rememberWay, sameWorld, SETTLE } from '../world/ways.ts';
import { move, moveAll, openWorld, type World } from '../world/world.ts';
import { sorted } from '../lists.ts';

/** The world after gestures, each waited for until the network has answered. */
export const play = (world: World, gestures: readonly Gesture[]): World =>
  gestures.reduce((before, gesture) => {
    const after = move(before, gesture);
    return isBusy(after) ? move(after, SETTLE) : after;
  }, world);

/** A world, and the variant that it is of. */
export interface Situation {
  world: World;
  variant: Variant;
}

const begun = (variant: Variant): Situation => ({ world: openWorld(variant.scene), variant });

/** What a step makes of the world that it finds. */
export function enter({ world, variant }: Situation, { enter: how }: Step): Situation {
  if (how === undefined) return { world, variant };
  return 'staged' in how ? { world: moveAll(world, how.staged), variant } : begun(how.variant(world.context.scene));
}

export const modelAnswerOf = (step: Step, scene: Scene): readonly Gesture[] =>
  step.kind === 'look' ? [] : step.modelAnswer(scene);

/** The outcomes of a choice, the one of its model answer first. */
export function outcomesOf(step: ChooseStep, world: World): readonly Outcome[] {
  const end = play(world, step.modelAnswer(world.context.scene));
  return sorted(step.outcomes, (one, other) => +isMet(other.goal, end) - +isMet(one.goal, end));
}

function reach(steps: readonly Step[], from: number | null, before: Situation, position: number): Situation | null {
  const step = from === null ? undefined : steps[from];
  if (from === null || step === undefined) return null;
  const entered = enter(before, step);
  if (from === position) return entered;
  const { world, variant } = entered;
  const model = modelAnswerOf(step, world.context.scene);
  const on = (gestures: readonly Gesture[], outcome?: Outcome) =>
    reach(steps, positionAfter(steps, from, outcome), { world: play(world, gestures), variant }, position);
  if (step.kind !== 'choose') return on(model);
  for (const outcome of outcomesOf(step, world)) {
    const way = findWay(world, outcome.goal, model);
    const found = way && on(way.gestures, outcome);
    if (found) return found;
  }
  return null;
}

/** Found once, however often a run goes there. */
const entries = new WeakMap<readonly Step[], Map<Variant, Map<number, Situation>>>();

/**
 * The world in which a step begins, when everything before it in its part went by the model answers, and each choice by
 * the outcome that leads there. @throws where no outcome leads to the step.
 */
export function entryOf(steps: readonly Step[], variant: Variant, position: number): Situation {
  const ofSteps = madeOnce(entries, steps, () => new Map<Variant, Map<number, Situation>>());
  const ofVariant = madeOnce(ofSteps, variant, () => new Map<number, Situation>());
  return madeOnce(ofVariant, position, () => {
    const entry = reach(steps, partOf(steps, position), begun(variant), position);
    if (entry === null) throw new Error(`Nothing leads to step ${steps[position]?.id ?? position}`);
    return { ...entry, world: sameWorld(entry.world) };
  });
}

/** What was made for a key before, or is made now. */
function madeOnce<Key, Value>(
  all: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = all.get(key) ?? make();
  all.set(key, known);
  return known;
}

/** Remembers the way from where a step begins that its model answer gives. */
export function rememberModel(steps: readonly Step[], variant: Variant, position: number): void {
  const step = steps[position];
  if (step?.kind !== 'do') return;
  const { world } = entryOf(steps, variant, position);
  rememberWay(world, step.goal, step.modelAnswer(world.context.scene));
}

/** {@link entryOf}, with the way that its model answer gives remembered. */
export function enterByModel(steps: readonly Step[], variant: Variant, position: number): Situation {
  rememberModel(steps, variant, position);
  return entryOf(steps, variant, position);
}
