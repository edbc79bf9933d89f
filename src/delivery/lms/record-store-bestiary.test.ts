import { describe, expect, it } from 'vitest';

import { openStore } from '../storage/store.ts';
import { uuid } from '../uuid.ts';
import { KINDS, TIMES } from './doubles/beasts.ts';
import { openClock } from './doubles/clock.ts';
import { ACTOR, fakeLrs, fetchFrom, type LrsFault, REGISTRATION } from './doubles/fake-lrs.ts';
import type { Learner } from './learner.ts';
import { openRecordStore } from './record-store.ts';
import { countReports } from './waiting-reports.ts';

const ana: Learner = { authorization: 'Bearer first', actor: ACTOR, registration: REGISTRATION };
const passed = { isComplete: true, success: 'passed', score: 1 } as const;
const LONG = 400_000;

/** A learner on one device, with a record store of the company's. */
function openWorld() {
  const { clock, pass } = openClock();
  const lrs = fakeLrs(null);
  const store = openStore(null);
  const asked: string[] = [];
  lrs.tokens.valid = ana.authorization;
  const open = () => {
    // A visit of its own.
    lrs.launchAgain();
    const host = { fetch: fetchFrom(lrs), clock, uuid, store, askAnew: () => void asked.push('') };
    const records = openRecordStore({ endpoint: 'https://lrs.example/xapi', address: null }, host);
    records.admit(ana);
    return records;
  };
  return { lrs, pass, open, store, asked };
}

type World = ReturnType<typeof openWorld>;
type Records = ReturnType<World['open']>;

/** What is wrong with what the screen says, when all has come to rest. */
function wrongIn({ lrs, store, asked }: World, records: Records): string[] {
  const missing = ['completed', 'passed'].filter((verb) => !lrs.verbs().includes(verb));
  const says = records.connection();
  return [
    ...(says === 'kept' && missing.length > 0 && asked.length === 0
      ? [`it says "kept" without ${missing.join()}`]
      : []),
    ...(missing.length > 0 && countReports(store) === 0 ? [`${missing.join()} neither arrived nor waits`] : []),
    ...(says === 'rejected' && missing.length === 0 && countReports(store) === 0
      ? ['it says "rejected" of nothing']
      : []),
    ...lrs.problems,
  ];
}

const SHARE = process.env['NIGHTLY'] ? 1 : 3;
const BEASTS = KINDS.flatMap(([what, kind]) =>
  TIMES.map(([often, times]): [string, LrsFault] => [`${what}, ${often}`, { path: /statements/u, kind, times }]),
).filter((_, index) => index % SHARE === 0);

describe.each(BEASTS)('a record store that answers with %s', (_, fault) => {
  it('has what was done, or it waits here and is told', async () => {
    const world = openWorld();
    world.lrs.faults.push({ ...fault });
    const records = world.open();
    records.finish(passed);
    await world.pass(LONG);
    expect(wrongIn(world, records)).toEqual([]);
  });

  it('gets it all once it is well, in the next visit, and nothing twice', async () => {
    const world = openWorld();
    const beast = { ...fault };
    const records = world.open();
    await world.pass(1000);
    world.lrs.faults.push(beast);
    records.finish(passed);
    await world.pass(LONG);
    expect(wrongIn(world, records)).toEqual([]);
    records.hide();
    await world.pass(1000);
    beast.times = 0;
    const again = world.open();
    again.finish(passed);
    await world.pass(LONG);
    const verbs = world.lrs.verbs().filter((verb) => verb === 'completed' || verb === 'passed');
    expect([...new Set(verbs)].toSorted()).toEqual(['completed', 'passed']);
    expect([verbs.length, countReports(world.store), again.connection()]).toEqual([2, 0, 'kept']);
  });
});
