import { useEffect, useReducer } from 'react';

import { NETWORK_TIME } from '../../machines/session/pacer.machine.ts';
import type { Gesture } from '../../machines/world/gestures.ts';
import { OPEN_SCENE, type Scene } from '../../machines/world/scene.ts';
import { isBusy, SETTLE } from '../../machines/world/ways.ts';
import { move, openWorld, type World } from '../../machines/world/world.ts';
import type { TimeInput } from '../../machines/world/inputs.ts';
import type { StageView } from '../../screens/stage-view.tsx';

/** What a sandbox's own panel may change. */
export type Setup = Pick<Scene, 'platform' | 'dialog'>;

export type Passing = Exclude<TimeInput['type'], 'network.settle'>;

type Change =
  | { type: 'press'; gesture: Gesture }
  | { type: 'pass'; passing: Passing }
  | { type: 'settle' }
  | { type: 'again' }
  | { type: 'setup'; setup: Partial<Setup> };

interface Sandbox {
  world: World;
  /** What has just passed, to be said; `null` after a hand's own gesture. */
  passed: Passing | 'again' | null;
}

const begin = (scene: Scene, passed: Sandbox['passed']): Sandbox => ({ world: openWorld(scene), passed });

function change({ world, passed }: Sandbox, what: Change): Sandbox {
  const { scene } = world.context;
  switch (what.type) {
    case 'again':
      return begin(scene, 'again');
    case 'setup':
      return begin({ ...scene, ...what.setup }, 'again');
    case 'press':
      return { world: move(world, what.gesture), passed: null };
    case 'pass':
      return { world: move(world, { type: what.passing }), passed: what.passing };
    case 'settle':
      return { world: move(world, SETTLE), passed };
  }
}

/** A live world without a lesson: everything is offered, nothing is asked. */
export function useSandbox() {
  const [{ world, passed }, send] = useReducer(change, null, () => begin(OPEN_SCENE, null));
  const isWaiting = isBusy(world);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const id = setTimeout(() => send({ type: 'settle' }), NETWORK_TIME);
    return () => clearTimeout(id);
  }, [isWaiting]);
  const view: StageView = {
    world,
    spotlight: null,
    isLive: true,
    press: (gesture) => send({ type: 'press', gesture }),
  };
  return {
    view,
    passed,
    pass: (passing: Passing) => send({ type: 'pass', passing }),
    begin: () => send({ type: 'again' }),
    setUp: (setup: Partial<Setup>) => send({ type: 'setup', setup }),
  };
}
