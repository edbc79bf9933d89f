import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openStore } from '../storage/store.ts';
import { uuid } from '../uuid.ts';
import type { Learner } from './learner.ts';
import { openRecordStore } from './record-store.ts';
import type { Statement } from './statements.ts';
import { browserClock } from './tracker.ts';
import { countReports } from './waiting-reports.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-22T12:30:54.125Z') }));
afterEach(() => vi.useRealTimers());

const person = (name: string) => ({ account: { homePage: 'https://intranet.example', name } });
const ana: Learner = { authorization: 'Bearer token', actor: person('u-17') };
const ben: Learner = { authorization: 'Bearer his', actor: person('u-18') };
const step = { id: 'log-out-phone.open-app', isDone: true, seconds: 4, slips: 0, help: 0, progress: 0 };
const passed = { isComplete: true, success: 'passed', score: 1 } as const;

/** A record store on the other side, which takes the authorizations that it is told to. */
function open({ address = null }: { address?: string | null } = {}) {
  const posted: { url: string; authorization: string | null; statements: Statement[] }[] = [];
  const other = { status: 200, headers: {} as Record<string, string>, tries: 0, refused: new Set<string | null>() };
  const store = openStore(null);
  const asked: number[] = [];
  const host = {
    fetch: (async (input, init) => {
      const { url, headers } = new Request(input, init);
      const authorization = headers.get('authorization');
      other.tries += 1;
      if (other.refused.has(authorization)) return new Response(null, { status: 401 });
      if (other.status === 200)
        posted.push({ url, authorization, statements: JSON.parse(init?.body as string) as Statement[] });
      const ids = init?.method === 'POST' ? (JSON.parse(init.body as string) as Statement[]).map(({ id }) => id) : [];
      return new Response(JSON.stringify(ids), { status: other.status, headers: other.headers });
    }) as typeof fetch,
    clock: browserClock,
    uuid,
    store,
    askAnew: () => void asked.push(Date.now()),
  };
  // What arrives twice is one statement to a record store, by its id.
  const told = () => [
    ...new Map(posted.flatMap(({ statements }) => statements).map((one) => [one.id, one] as const)).values(),
  ];
  const openAgain = (learner: Learner | null = ana) => {
    const records = openRecordStore({ endpoint: 'https://lrs.example/xapi', address }, host);
    if (learner !== null) records.admit(learner);
    return records;
  };
  return { posted, told, other, store, asked, openAgain };
}

const verbs = (statements: readonly Statement[]) => statements.map(({ verb }) => verb.id.replace(/^.*\//u, ''));
const passes = (milliseconds = 100) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a record store', () => {
  it('is told the same as an LMS, without the categories of cmi5', async () => {
    const { openAgain, told, posted } = open();
    const records = openAgain();
    records.step(step);
    records.belief('phone-must-be-near');
    records.finish(passed);
    await passes();
    records.hide();
    await passes();
    expect(verbs(told())).toEqual(['initialized', 'progressed', 'answered', 'completed', 'passed', 'terminated']);
    expect(JSON.stringify(told())).not.toContain('categories');
    expect(told().map(({ actor }) => actor)).toEqual(told().map(() => ana.actor));
    expect(posted[0]).toMatchObject({ url: 'https://lrs.example/xapi/statements', authorization: 'Bearer token' });
  });

  it('hears the public addresses of steps, where the course has one, and the enrolment', async () => {
    const { openAgain, told } = open({ address: 'https://acme.example/training/logout/' });
    const registration = '0f7c3f5e-3b1a-4f0e-9d62-0f6f0f1f2a3b';
    openAgain({ ...ana, registration }).step(step);
    await passes();
    expect(told().map(({ object, context }) => [object.id, context.registration])).toEqual([
      ['https://acme.example/training/logout/', registration],
      ['https://acme.example/training/logout/learn/log-out-phone/open-app/', registration],
    ]);
  });

  it('hears what was done before the learner was named, at its time, and nothing of it before', async () => {
    const { openAgain, told, store } = open();
    const records = openAgain(null);
    const start = Date.now();
    records.step(step);
    await passes(60_000);
    expect([told(), countReports(store)]).toEqual([[], 0]);
    records.admit(ana);
    await passes();
    expect(verbs(told())).toEqual(['initialized', 'progressed']);
    expect(told()[1]).toMatchObject({ timestamp: new Date(start).toISOString(), actor: ana.actor });
  });

  it('hears of a result once, however often the course is opened', async () => {
    const { openAgain, told } = open();
    for (let times = 0; times < 3; times += 1) {
      const records = openAgain(null);
      records.finish(passed);
      records.admit(ana);
      records.hide();
      // oxlint-disable-next-line no-await-in-loop
      await passes();
    }
    expect(verbs(told()).filter((verb) => verb === 'completed' || verb === 'passed')).toEqual(['completed', 'passed']);
  });

  it('hears of another visit, where a page that was put aside comes back', async () => {
    const { openAgain, told } = open();
    const records = openAgain();
    records.hide();
    records.step(step);
    await passes();
    expect(verbs(told())).toEqual(['initialized', 'terminated', 'initialized', 'progressed']);
  });
});

describe('what a record store does not take now', () => {
  it('waits, also over a reload, and keeps its order and its times', async () => {
    const { openAgain, told, other, store } = open();
    other.status = 503;
    const records = openAgain();
    const start = Date.now();
    records.step(step);
    await passes(40_000);
    expect([records.connection(), countReports(store)]).toEqual(['unsaved', 2]);
    other.status = 200;
    const again = openAgain();
    await passes();
    expect(verbs(told())).toEqual(['initialized', 'progressed', 'initialized']);
    expect(told()[1]?.timestamp).toBe(new Date(start).toISOString());
    expect([again.connection(), countReports(store)]).toEqual(['kept', 0]);
  });

  it('is left alone for as long as it asks, whatever hurries', async () => {
    const { openAgain, told, other } = open();
    Object.assign(other, { status: 429, headers: { 'retry-after': '120' } });
    const records = openAgain();
    await passes();
    Object.assign(other, { status: 200, headers: {} });
    records.save();
    await passes(119_000);
    expect([other.tries, told()]).toEqual([1, []]);
    await passes(2_000);
    expect(verbs(told())).toEqual(['initialized']);
  });

  it('stays where it is if several are refused for one that has arrived already', async () => {
    const { openAgain, told, other, store } = open();
    other.status = 503;
    const records = openAgain();
    records.step(step);
    await passes();
    other.status = 409;
    records.hide();
    await passes();
    expect([told(), countReports(store)]).toEqual([[], 3]);
  });

  it('is gone once it was erased, from this page too', async () => {
    const { openAgain, told, other, store } = open();
    other.status = 503;
    const records = openAgain();
    records.step(step);
    await passes();
    store.erase();
    other.status = 200;
    await passes(60_000);
    expect([told(), countReports(store)]).toEqual([[], 0]);
    records.step({ ...step, id: 'log-out-phone.open-menu' });
    await passes();
    expect(told().map(({ object }) => object.definition?.['name'])).toEqual([{ en: 'log-out-phone.open-menu' }]);
  });
});

describe('an authorization', () => {
  it('that is refused is asked for anew, and nothing is lost', async () => {
    const { openAgain, told, other, asked, posted } = open();
    const records = openAgain();
    await passes();
    other.refused.add(ana.authorization);
    records.step(step);
    await passes();
    const tries = other.tries;
    await passes(60_000);
    expect([asked.length, other.tries, records.connection()]).toEqual([1, tries, 'unsaved']);
    records.admit({ ...ana, authorization: 'Bearer fresh' });
    await passes();
    expect([verbs(told()), posted.at(-1)?.authorization]).toEqual([['initialized', 'progressed'], 'Bearer fresh']);
    expect(records.connection()).toBe('kept');
  });

  it('is asked for ever more slowly, where each one is refused', async () => {
    const { openAgain, other, asked } = open();
    other.refused.add(ana.authorization);
    const records = openAgain();
    let answered = 0;
    for (let seconds = 0; seconds < 100; seconds += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await passes(1_000);
      if (asked.length === answered) continue;
      answered = asked.length;
      const authorization = `Bearer ${answered}`;
      other.refused.add(authorization);
      records.admit({ ...ana, authorization });
    }
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.length).toBeLessThan(8);
  });

  it('is written nowhere', async () => {
    const { openAgain, other, store } = open();
    other.status = 503;
    openAgain().step(step);
    await passes();
    expect(countReports(store)).toBeGreaterThan(0);
    const kept = store.names().map((name) => name + (store.read(name) ?? ''));
    expect(kept.join('\n')).not.toContain('token');
  });
});

describe('another learner on the same device', () => {
  it('gets nothing of what was done before, and leaves what is still to be told', async () => {
    const { openAgain, told, other, store, posted } = open();
    other.refused.add(ana.authorization);
    const records = openAgain();
    records.step(step);
    store.write('record', 'hers');
    store.write('plan', 'hers');
    await passes();
    expect(records.admit(ben)).toBe(true);
    await passes();
    expect([store.read('record'), store.read('plan')]).toEqual([null, null]);
    const byHim = posted.filter(({ authorization }) => authorization === ben.authorization);
    expect(byHim.flatMap(({ statements }) => statements.map(({ actor }) => actor))).toEqual([ben.actor]);
    const of = ({ actor }: Learner) => told().filter((one) => JSON.stringify(one.actor) === JSON.stringify(actor));
    expect(verbs(of(ben))).toEqual(['initialized']);
    records.hide();
    other.refused.clear();
    openAgain(ana);
    await passes();
    expect(verbs(of(ana))).toEqual(['initialized', 'progressed', 'terminated', 'initialized']);
  });

  it('is told from the first one by what names them, and by nothing else', () => {
    const { openAgain } = open();
    openAgain(ana);
    const same = { authorization: 'Basic x', actor: { name: 'Ana', objectType: 'Agent', ...ana.actor } };
    expect(openAgain(null).admit(same)).toBe(false);
    expect(openAgain(null).admit(ben)).toBe(true);
  });
});
