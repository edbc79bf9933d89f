import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';

import type { Mode } from '../../machines/lesson/policy.ts';
import { startPacer } from '../../machines/session/pacer.ts';
import { type Act, openSession } from '../../machines/session/session.ts';
import { sessionLogic } from '../../machines/session/session-logic.ts';
import { logOutComputer } from '../../steps/log-out-computer/index.ts';
import type { StageView } from '../stage-view.tsx';
import { liveViewOf } from './live-view.ts';

const stillClock = { now: () => 0, setTimeout: () => 0, clearTimeout: () => {} };

/** The stage of a lesson at one of its steps, what it has told so far, and a hand. */
function stageAt(id: string, mode: Mode) {
  const [variant] = logOutComputer.variants;
  const step = logOutComputer.steps.findIndex((one) => one.id === id);
  const input = openSession({ lesson: logOutComputer, variant, mode, step });
  const session = createActor(sessionLogic, { input }).start();
  const pacer = startPacer(session, stillClock);
  const live = liveViewOf({ session, pacer });
  const told: StageView[] = [];
  live.subscribe(() => told.push(live.now()));
  return { live, told, send: (act: Act) => pacer.send(act) };
}

const changedIn = (before: StageView, after: StageView) =>
  (Object.keys(after) as (keyof StageView)[]).filter((name) => before[name] !== after[name]);

describe('the view of a running stage', () => {
  it('is the very same while the coach speaks, and tells nobody', () => {
    const { live, told, send } = stageAt('see-the-proof', 'practice');
    const before = live.now();
    send({ type: 'answer', answer: 'no-chats' });
    expect(live.now()).toBe(before);
    expect(told).toEqual([]);
  });

  it('is the very same while help is asked for that lights nothing', () => {
    const { live, told, send } = stageAt('open-menu', 'practice');
    const before = live.now();
    send({ type: 'help' });
    send({ type: 'help' });
    expect(live.now()).toBe(before);
    send({ type: 'help' });
    expect(changedIn(before, live.now())).toEqual(['spotlight']);
    expect(told).toEqual([live.now()]);
  });

  it('tells of a press once, with what it has changed', () => {
    const { live, told, send } = stageAt('open-menu', 'practice');
    const before = live.now();
    before.press({ type: 'site.menu.open' });
    expect(told).toEqual([live.now()]);
    expect(changedIn(before, live.now())).toEqual(['world']);
    send({ type: 'help' });
    expect(told).toHaveLength(1);
  });

  it('is known to whoever asks without listening', () => {
    const { live } = stageAt('open-menu', 'practice');
    const before = live.now();
    before.press({ type: 'site.menu.open' });
    expect(live.now()).not.toBe(before);
  });
});
