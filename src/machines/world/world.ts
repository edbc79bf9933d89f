import type { SnapshotFrom } from 'xstate';
import { begin, next } from '../pure.ts';
import type { Scene } from './scene.ts';
import type { WorldInput } from './inputs.ts';
import { worldMachine } from './world.machine.ts';

/** One state of everything simulated. Immutable: {@link move} gives the next one. */
export type World = SnapshotFrom<typeof worldMachine>;

/** The world in which a scene begins, with what happened before already done. */
export const openWorld = (scene: Scene): World => moveAll(begin(worldMachine, scene), scene.before);

/** The world after an input; an equal world where nothing listens to it. Reach is not asked here: see `controls`. */
export const move = (world: World, input: WorldInput): World => next(worldMachine, world, input);

export const moveAll = (world: World, inputs: readonly WorldInput[]): World => inputs.reduce(move, world);

/**
 * Everything that changes while a world lives, as one word: two worlds of a scene with the same key are the same. What
 * stays is named, never what changes, so that no field can be forgotten.
 */
export const keyOf = ({ value, context }: World): string => JSON.stringify([value, { ...context, scene: undefined }]);
