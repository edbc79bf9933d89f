import { useEffect, useReducer } from 'react';

import { OPEN_SCENE, type Scene } from '../../machines/world/scene.ts';
import { isBusy, SETTLE } from '../../machines/world/ways.ts';
import { move, openWorld, type World } from '../../machines/world/world.ts';
import type { TimeInput, WorldInput } from '../../machines/world/inputs.ts';
import type { StageView } from '../../screens/stage-view.tsx';

/** Milliseconds until the simulated network answers. */
const NETWORK = 900;

/** What a sandbox's own panel may change. */
export type Setup = Pick<Scene, 'platform' | 'dialog'>;

export type Passing = Exclude<TimeInput['type'], 'network.settle'>;

type Change = { type: 'input'; input: WorldInput } | { type: 'again' } | { type: 'setup'; setup: Partial<Setup> };

interface Sandbox {
  world: World;
  /** What has just passed, to be said; `null` after a hand's own gesture. */
  passed: Passing | 'again' | null;
}

const begin = (scene: Scene, passed: Sandbox['passed']): Sandbox => ({ world: openWorld(scene), passed });

function change(sandbox: Sandbox, { type, ...what }: Change): Sandbox {
  const { scene } = sandbox.world.context;
  if (type === 'again') return begin(scene, 'again');
  if ('setup' in what) return begin({ ...scene, ...what.setup }, 'again');
  if (!('input' in what)) return sandbox;
  const passed = what.input.type.startsWith('clock.') ? (what.input.type as Passing) : null;
  return { world: move(sandbox.world, what.input), passed: what.input === SETTLE ? sandbox.passed : passed };
}

/** A live world without a lesson: everything is offered, nothing is asked. */
export function useSandbox() {
  const [{ world, passed }, send] = useReducer(change, null, () => begin(OPEN_SCENE, null));
  const isWaiting = isBusy(world);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const id = setTimeout(() => send({ type: 'input', input: SETTLE }), NETWORK);
    return () => clearTimeout(id);
  }, [isWaiting]);
  const view: StageView = {
    world,
    spotlight: null,
    isLive: true,
    press: (gesture) => send({ type: 'input', input: gesture }),
  };
  return {
    view,
    passed,
    pass: (type: Passing) => send({ type: 'input', input: { type } }),
    begin: () => send({ type: 'again' }),
    setUp: (setup: Partial<Setup>) => send({ type: 'setup', setup }),
  };
}
