import { useEffect, useReducer } from 'react';

import { NETWORK_TIME } from '../../machines/session/pacer.machine.ts';
import { OPEN_SCENE } from '../../machines/world/scene.ts';
import { isBusy } from '../../machines/world/ways.ts';
import type { StageView } from '../../screens/stage-view.tsx';
import { beginSandbox, change, type Passing, type Setup } from './sandbox.ts';

/** A live world without a lesson: everything is offered, nothing is asked. */
export function useSandbox() {
  const [{ world, passed, times }, send] = useReducer(change, null, () => beginSandbox(OPEN_SCENE));
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
    times,
    pass: (passing: Passing) => send({ type: 'pass', passing }),
    begin: () => send({ type: 'again' }),
    setUp: (setup: Partial<Setup>) => send({ type: 'setup', setup }),
  };
}
