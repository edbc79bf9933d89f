import { type ActorScope, createActor, type SnapshotFrom } from 'xstate';
import type { Scene } from './scene.ts';
import { type WorldInput, worldMachine } from './world.machine.ts';

/** One state of everything simulated. Immutable: {@link move} gives the next one. */
export type World = SnapshotFrom<typeof worldMachine>;

type Scope = ActorScope<World, WorldInput>;

let shared: Scope | undefined;

/** One inert scope for all steps: the public `transition()` builds an actor each time and is eight times slower. */
function inertScope(scene: Scene): Scope {
  if (shared === undefined) {
    const self = createActor(worldMachine, { input: scene });
    const nothing = () => {};
    shared = {
      self,
      system: self.system,
      id: self.id,
      sessionId: self.sessionId,
      logger: nothing,
      defer: nothing,
      emit: nothing,
      stopChild: nothing,
      actionExecutor: nothing,
    } as unknown as Scope;
  }
  return shared;
}

/** The world in which a scene begins, with what happened before already done. */
export function openWorld(scene: Scene): World {
  const scope = inertScope(scene) as unknown as Parameters<typeof worldMachine.getInitialSnapshot>[0];
  return moveAll(worldMachine.getInitialSnapshot(scope, scene), scene.before);
}

/** The world after an input; the same world where nothing listens to it. Reach is not asked here: see `controls`. */
export function move(world: World, input: WorldInput): World {
  const scope = inertScope(world.context.scene) as unknown as Parameters<typeof worldMachine.transition>[2];
  return worldMachine.transition(world, input, scope);
}

export const moveAll = (world: World, inputs: readonly WorldInput[]): World => inputs.reduce(move, world);

/** Everything that changes while a world lives, as one word: two worlds of a scene with the same key are the same. */
export function keyOf(world: World): string {
  const { linked, hasKeys, stays, appLock, tab, chat, sheet, isFlying, hasTwoStep, isUpdated } = world.context;
  return JSON.stringify([
    world.value,
    linked,
    sheet,
    appLock,
    tab,
    chat,
    `${+hasKeys}${+stays}${+isFlying}${+hasTwoStep}${+isUpdated}`,
  ]);
}
