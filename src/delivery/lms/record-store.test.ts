import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { openRecordStore } from './record-store.ts';
import type { Statement } from './statements.ts';
import { browserClock } from './tracker.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-22T12:30:54.125Z') }));
afterEach(() => vi.useRealTimers());

const actor = { account: { homePage: 'https://intranet.example', name: 'u-17' } };
const step = { id: 'log-out-phone.open-app', isDone: true, seconds: 4, slips: 0, help: 0, progress: 0 };

function open(address?: string) {
  const posted: { url: string; headers: Headers; statements: Statement[] }[] = [];
  const status = { now: 200 };
  let waiting: readonly Statement[] = [];
  const host = {
    fetch: (async (input, init) => {
      const { url, headers } = new Request(input, init);
      if (status.now === 200)
        posted.push({ url, headers, statements: JSON.parse(init?.body as string) as Statement[] });
      return new Response('[]', { status: status.now });
    }) as typeof fetch,
    clock: browserClock,
    uuid: () => crypto.randomUUID(),
    shelf: { read: () => waiting, write: (statements: readonly Statement[]) => void (waiting = statements) },
  };
  const store = {
    endpoint: 'https://lrs.example/xapi',
    authorization: 'Bearer token',
    actor,
    masteryScore: null,
    ...(address !== undefined && { address }),
  };
  const told = () => posted.flatMap(({ statements }) => statements);
  return { posted, told, status, waiting: () => waiting, openAgain: () => openRecordStore(store, host) };
}

const verbs = (statements: readonly Statement[]) => statements.map(({ verb }) => verb.id.replace(/^.*\//u, ''));

it('a record store is told the same as an LMS, without the categories of cmi5', async () => {
  const { openAgain, told, posted } = open();
  const tracker = openAgain();
  tracker.step(step);
  tracker.belief('phone-must-be-near');
  tracker.finish({ isComplete: true, success: 'passed', score: 1 });
  await vi.advanceTimersByTimeAsync(100);
  tracker.hide();
  await vi.advanceTimersByTimeAsync(100);
  expect(verbs(told())).toEqual(['initialized', 'progressed', 'answered', 'completed', 'passed', 'terminated']);
  expect(JSON.stringify(told())).not.toContain('categories');
  expect(told().every((statement) => statement.actor === actor || statement.actor['account'] !== undefined)).toBe(true);
  expect([posted[0]?.url, posted[0]?.headers.get('authorization')]).toEqual([
    'https://lrs.example/xapi/statements',
    'Bearer token',
  ]);
});

it('steps are named by their public addresses, where the course has one', async () => {
  const { openAgain, told } = open('https://acme.example/training/logout/');
  openAgain().step(step);
  await vi.advanceTimersByTimeAsync(100);
  expect(told().map(({ object }) => object.id)).toEqual([
    'https://acme.example/training/logout/',
    'https://acme.example/training/logout/learn/log-out-phone/open-app/',
  ]);
});

it('what a record store does not take now waits, also over a reload, and keeps its order and its times', async () => {
  const { openAgain, told, status, waiting } = open();
  status.now = 503;
  const tracker = openAgain();
  const start = Date.now();
  tracker.step(step);
  await vi.advanceTimersByTimeAsync(40_000);
  expect([tracker.connection(), verbs(waiting())]).toEqual(['unsaved', ['initialized', 'progressed']]);
  status.now = 200;
  const again = openAgain();
  await vi.advanceTimersByTimeAsync(100);
  expect(verbs(told())).toEqual(['initialized', 'progressed', 'initialized']);
  expect(told()[1]?.timestamp).toBe(new Date(start).toISOString());
  expect([again.connection(), waiting()]).toEqual(['kept', []]);
});
