import { createActor, type InspectionEvent } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { WorldInput } from './inputs.ts';
import { OPEN_SCENE } from './scene.ts';
import { worldMachine } from './world.machine.ts';
import { keyOf, moveAll, openWorld } from './world.ts';

/** There and back: the computer is logged out from the phone, which tells the site so. */
const INPUTS: readonly WorldInput[] = [
  { type: 'browser.tab.new' },
  { type: 'browser.bookmark.whatsapp' },
  { type: 'site.menu.open' },
  { type: 'hands.phone' },
  { type: 'phone.unlock' },
  { type: 'phone.app.open' },
  { type: 'phone.menu.open' },
  { type: 'phone.menu.linkedDevices' },
  { type: 'phone.device.open', target: 'library-pc' },
  { type: 'phone.device.logOut' },
];

describe('the world as an ordinary actor', () => {
  it('goes wherever the fold goes', () => {
    const actor = createActor(worldMachine, { input: OPEN_SCENE }).start();
    for (const [index, input] of INPUTS.entries()) {
      actor.send(input);
      expect(keyOf(actor.getSnapshot())).toBe(keyOf(moveAll(openWorld(OPEN_SCENE), INPUTS.slice(0, index + 1))));
    }
  });

  it('tells an inspector what it hears, and what it tells itself', () => {
    const told: InspectionEvent[] = [];
    const actor = createActor(worldMachine, { input: OPEN_SCENE, inspect: (event) => told.push(event) }).start();
    for (const input of INPUTS) actor.send(input);
    const heard = told.flatMap((event) => (event.type === '@xstate.event' ? [event.event.type] : []));
    expect(heard.slice(-INPUTS.length)).toEqual(INPUTS.map(({ type }) => type));
    const steps = told.flatMap((event) => (event.type === '@xstate.microstep' ? [event.event.type] : []));
    expect(steps).toEqual(expect.arrayContaining(['computer.rests', 'link.revoked']));
    const last = told.findLast((event) => event.type === '@xstate.snapshot');
    expect(last?.snapshot).toBe(actor.getSnapshot());
  });

  it('goes on from what was persisted of it', () => {
    const actor = createActor(worldMachine, { input: OPEN_SCENE }).start();
    for (const input of INPUTS.slice(0, -1)) actor.send(input);
    const snapshot = JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) as ReturnType<
      typeof actor.getPersistedSnapshot
    >;
    const later = createActor(worldMachine, { input: OPEN_SCENE, snapshot }).start();
    for (const one of [actor, later]) one.send({ type: 'phone.device.logOut' });
    expect(keyOf(later.getSnapshot())).toBe(keyOf(actor.getSnapshot()));
  });
});
