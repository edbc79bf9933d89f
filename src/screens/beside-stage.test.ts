// @vitest-environment node
import { createActor } from 'xstate';
import { expect, it, vi } from 'vitest';

import type { Mode } from '../machines/lesson/policy.ts';
import { startPacer } from '../machines/session/pacer.ts';
import { openedAt } from '../machines/session/doubles/learner.ts';
import { sessionLogic } from '../machines/session/session-logic.ts';
import { logOutComputer } from '../steps/log-out-computer/index.ts';
import { besideStage, type RunMoment } from './beside-stage.ts';

/** What stands beside the stage of a lesson at one of its steps, what it was told so far, and what is due in its clock. */
function besideAt(id: string, mode: Mode) {
  const session = createActor(sessionLogic, { input: openedAt(logOutComputer, mode, id) }).start();
  const due: (() => void)[] = [];
  const clock = { now: () => 0, setTimeout: (run: () => void) => due.push(run), clearTimeout: () => {} };
  const pacer = startPacer(session, clock);
  const beside = besideStage({ session, pacer });
  const told: RunMoment[] = [];
  const listen = () => beside.subscribe((now) => told.push(now));
  return { session, pacer, beside, told, listen, due };
}

it('is shown what a press changes on the devices in a task of its own, however much has come by then', async () => {
  const { session, pacer, beside, told, listen } = besideAt('open-menu', 'practice');
  listen();
  const before = beside.getSnapshot();
  pacer.send({ type: 'gesture', gesture: { type: 'site.menu.open' } });
  pacer.send({ type: 'help' });
  await Promise.resolve();
  expect(beside.getSnapshot()).toBe(before);
  expect(told).toEqual([]);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(beside.getSnapshot()).toBe(told[0]);
  expect(told[0]?.session).toBe(session.getSnapshot().context);
});

it('is shown at once what changes nothing on the devices', () => {
  const { session, pacer, beside, told, listen } = besideAt('open-menu', 'practice');
  listen();
  pacer.send({ type: 'help' });
  expect(told).toEqual([beside.getSnapshot()]);
  expect(beside.getSnapshot().session).toBe(session.getSnapshot().context);
});

it('never shows a press of the cursor beside a session that has not come to it', async () => {
  const { session, pacer, beside, told, listen, due } = besideAt('open-menu', 'watch');
  listen();
  const start = session.getSnapshot().context.world;
  for (let ticks = 0; session.getSnapshot().context.world === start; ticks += 1) {
    expect(ticks, 'the cursor presses').toBeLessThan(100);
    due.splice(0).forEach((run) => run());
  }
  const before = beside.getSnapshot();
  expect(before.session.world).toBe(start);
  expect(pacer.cursor.getSnapshot()).not.toBe(before.cursor);
  await vi.waitFor(() => expect(beside.getSnapshot()).not.toBe(before));
  expect(told.at(-1)).toEqual({ session: session.getSnapshot().context, cursor: pacer.cursor.getSnapshot() });
});

it('catches up with what came while nobody listened', () => {
  const { session, pacer, beside, listen } = besideAt('open-menu', 'practice');
  listen().unsubscribe();
  pacer.send({ type: 'gesture', gesture: { type: 'site.menu.open' } });
  listen();
  expect(beside.getSnapshot().session).toBe(session.getSnapshot().context);
});
