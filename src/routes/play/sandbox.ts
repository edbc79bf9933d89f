import type { Gesture } from '../../machines/world/gestures.ts';
import type { TimeInput } from '../../machines/world/inputs.ts';
import type { Scene } from '../../machines/world/scene.ts';
import { SETTLE } from '../../machines/world/ways.ts';
import { move, openWorld, type World } from '../../machines/world/world.ts';

/** What a sandbox's own panel may change. */
export type Setup = Pick<Scene, 'platform' | 'dialog'>;

export type Passing = Exclude<TimeInput['type'], 'network.settle'>;

export type Change =
  | { type: 'press'; gesture: Gesture }
  | { type: 'pass'; passing: Passing }
  | { type: 'settle' }
  | { type: 'again' }
  | { type: 'setup'; setup: Partial<Setup> };

export interface Sandbox {
  world: World;
  /**
   * What has just passed, to be said: `nothing` where it would have ended a link that was gone; `null` after a hand's
   * own gesture.
   */
  passed: Passing | 'again' | 'nothing' | null;
  /** How often something has passed. */
  times: number;
}

export const beginSandbox = (scene: Scene): Sandbox => ({ world: openWorld(scene), passed: null, times: 0 });

/** The sandbox after something that was done in it, or to it. */
export function change(sandbox: Sandbox, what: Change): Sandbox {
  const { world } = sandbox;
  const { scene } = world.context;
  const times = sandbox.times + 1;
  switch (what.type) {
    case 'again':
      return { world: openWorld(scene), passed: 'again', times };
    case 'setup':
      return { world: openWorld({ ...scene, ...what.setup }), passed: 'again', times };
    case 'press':
      return { ...sandbox, world: move(world, what.gesture), passed: null };
    case 'pass':
      return { ...pass(world, what.passing), times };
    case 'settle':
      return { ...sandbox, world: move(world, SETTLE) };
  }
}

const ENDS_LINKS: ReadonlySet<Passing> = new Set(['clock.phoneUnused14Days', 'clock.computerIdle30Days']);

function pass(world: World, passing: Passing): Pick<Sandbox, 'world' | 'passed'> {
  const next = move(world, { type: passing });
  const isVain = ENDS_LINKS.has(passing) && next.context.linked.length === world.context.linked.length;
  return { world: next, passed: isVain ? 'nothing' : passing };
}
