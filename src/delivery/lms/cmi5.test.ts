import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openStore } from '../storage/store.ts';
import { mergeStates } from '../links/merge-courses.ts';
import { readLaunch } from './cmi5-launch.ts';
import { openCmi5 } from './cmi5.ts';
import {
  ACTIVITY,
  ACTOR,
  type FakeLrs,
  fakeLrs,
  fetchFrom,
  LAUNCH_DATA,
  launchAt,
  type LrsFault,
} from './doubles/fake-lrs.ts';
import { browserClock, type StepReport } from './tracker.ts';
import { countReports } from './waiting-reports.ts';

const PLATFORM = 'https://lms.example';
const RESUME = { state: '1!old', place: '/play/', said: [] };

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-22T12:30:54.125Z') }));
afterEach(() => vi.useRealTimers());

/** A tab: what it keeps outlives a reload. */
function openTab(lrs: FakeLrs) {
  const shelf = openStore(null);
  const host = {
    fetch: fetchFrom(lrs),
    clock: browserClock,
    shelf,
    isAlone: () => Promise.resolve(true),
    merge: mergeStates,
  };
  return { shelf, open: () => during(openCmi5(launchAt(PLATFORM), host)) };
}

const visit = (lrs: FakeLrs) => openTab(lrs).open();

/** Lets time pass while something is waited for. */
async function during<Value>(work: Promise<Value>): Promise<Value> {
  const late = Symbol('late');
  const first = await Promise.race([work, vi.advanceTimersByTimeAsync(1000).then(() => late)]);
  return first === late ? during(work) : work;
}

const settle = () => vi.advanceTimersByTimeAsync(1000);

const step: StepReport = {
  id: 'log-out-computer.open-menu',
  isDone: true,
  seconds: 6.25,
  slips: 2,
  help: 1,
  progress: 0.5,
};
const passed = { isComplete: true, success: 'passed', score: 1 } as const;
const failed = { isComplete: true, success: 'failed', score: 0.5 } as const;

describe('a launch', () => {
  const launch = launchAt(PLATFORM);
  const query = { ...launch, actor: JSON.stringify(launch.actor) };
  const search = (fields: Record<string, string>) => `?${new URLSearchParams(fields).toString()}`;

  it('is read from an address, whatever the order and whatever else is there', () => {
    const turned = Object.fromEntries([...Object.entries(query).toReversed(), ['lang', 'en']]);
    expect(readLaunch(search(turned))).toEqual(launch);
  });

  const { account } = launch.actor as { account: object };
  const actors: [what: string, actor: unknown][] = [
    ['a text', 'somebody'],
    ['null', null],
    ['a list', [launch.actor]],
    ['without a name', { objectType: 'Agent' }],
    ['with two names', { account, mbox: 'mailto:a@b.example' }],
    ['with half an account', { account: { homePage: 'https://lms.example' } }],
    ['with a name that is a list', { mbox: ['mailto:a@b.example'] }],
    ['that is a group', { objectType: 'Group', account }],
  ];

  it.each<[what: string, more: (fields: URLSearchParams) => void]>([
    ...Object.keys(query).flatMap((name): [string, (fields: URLSearchParams) => void][] => [
      [`without ${name}`, (fields) => fields.delete(name)],
      [`with ${name} left empty`, (fields) => fields.set(name, '')],
      [`with the word null for ${name}`, (fields) => fields.set(name, 'null')],
      [`with another ${name} besides`, (fields) => fields.append(name, 'https://other.example/')],
    ]),
    ...actors.map(([what, actor]): [string, (fields: URLSearchParams) => void] => [
      `with an actor ${what}`,
      (fields) => fields.set('actor', typeof actor === 'string' ? actor : JSON.stringify(actor)),
    ]),
    ['with a script for an endpoint', (fields) => fields.set('endpoint', 'javascript:alert(1)')],
    ['with a password in its address', (fields) => fields.set('fetch', 'https://a:b@lms.example/fetch')],
    ['with a registration that is no UUID', (fields) => fields.set('registration', '17')],
    ['with an activity that is no IRI', (fields) => fields.set('activityId', 'course 7')],
  ])('is none %s', (_, spoil) => {
    const fields = new URLSearchParams(query);
    spoil(fields);
    expect(readLaunch(`?${fields.toString()}`)).toBeNull();
  });

  it('may say a thing twice, and name a learner in any of the ways of xAPI', () => {
    const named = [{ mbox: 'mailto:a@b.example' }, { openid: 'https://me.example/' }, { mbox_sha1sum: 'f'.repeat(40) }];
    for (const actor of named) {
      const fields = new URLSearchParams({ ...query, actor: JSON.stringify(actor) });
      fields.append('registration', launch.registration);
      expect(readLaunch(`?${fields.toString()}`)?.actor).toEqual(actor);
    }
  });

  it.each(['/xapi', '/xapi/', '/xapi//', '/xapi/?tenant=7', '/xapi#part'])(
    'leads to the same store by %s',
    async (path) => {
      const lrs = fakeLrs();
      const shelf = openStore(null);
      const host = {
        fetch: fetchFrom(lrs),
        clock: browserClock,
        shelf,
        isAlone: () => Promise.resolve(true),
        merge: mergeStates,
      };
      const tracker = await during(openCmi5({ ...launch, endpoint: PLATFORM + path }, host));
      tracker.finish(passed);
      tracker.keep('1!a', '/', 0);
      await during(tracker.leave());
      expect([lrs.problems, lrs.verbs()]).toEqual([[], ['initialized', 'completed', 'passed', 'terminated']]);
      expect(lrs.documents.get('resume')).toContain('1!a');
    },
  );
});

describe('a visit in cmi5', () => {
  it('sends nothing any more that a learner has erased, and keeps its key only for what comes after', async () => {
    const lrs = fakeLrs();
    const { open, shelf } = openTab(lrs);
    const tracker = await open();
    await settle();
    lrs.faults.push({ path: /statements/u, method: 'POST', kind: 503, times: 2 });
    tracker.step(step);
    await settle();
    expect(countReports(shelf)).toBe(1);
    shelf.erase();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([shelf.names(), countReports(shelf), lrs.verbs()]).toEqual([[], 0, ['initialized']]);
    tracker.step({ ...step, id: 'log-out-computer.log-out' });
    expect(countReports(shelf)).toBe(1);
    await settle();
    expect([countReports(shelf), lrs.verbs()]).toEqual([0, ['initialized', 'progressed']]);
    expect(lrs.problems).toEqual([]);
  });

  it('says all that happened, in order and by the rules, and leads back', async () => {
    const lrs = fakeLrs();
    const tracker = await visit(lrs);
    expect(tracker.opening).toMatchObject({ masteryScore: 0.8, isReview: false, state: null });
    tracker.keep('1!a', '/learn/log-out-computer/open-menu/', 0.5);
    tracker.step(step);
    tracker.belief('closing-tab-logs-out');
    tracker.finish(passed);
    await settle();
    await expect(during(tracker.leave())).resolves.toBe('https://lms.example/back');
    expect(lrs.problems).toEqual([]);
    expect(lrs.verbs()).toEqual(['initialized', 'progressed', 'answered', 'completed', 'passed', 'terminated']);
    expect(JSON.parse(lrs.documents.get('resume') ?? '')).toEqual({
      state: '1!a',
      place: '/learn/log-out-computer/open-menu/',
      said: ['completed', 'passed'],
    });
    expect(tracker.connection()).toBe('over');
  });

  it('says what a step and a belief have come to', async () => {
    const lrs = fakeLrs();
    const tracker = await visit(lrs);
    tracker.step(step);
    tracker.belief('closing-tab-logs-out');
    await settle();
    const [, progressed, answered] = lrs.statements;
    expect(progressed).toMatchObject({
      actor: ACTOR,
      verb: { id: 'http://adlnet.gov/expapi/verbs/progressed' },
      object: { id: expect.stringMatching(/#learn\/log-out-computer\/open-menu\/$/u) as string },
      result: {
        completion: true,
        duration: 'PT6.25S',
        extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 50 },
      },
    });
    expect(answered).toMatchObject({
      object: { id: expect.stringMatching(/#beliefs\/closing-tab-logs-out\/$/u) as string },
      result: { response: 'true', success: false },
    });
  });

  it('goes on with what an earlier one kept', async () => {
    const lrs = fakeLrs(LAUNCH_DATA, { resume: JSON.stringify(RESUME) });
    const tracker = await visit(lrs);
    expect(tracker.opening).toMatchObject({ state: '1!old', place: '/play/' });
  });

  it('never completes or passes twice in a registration, nor fails after passing', async () => {
    const lrs = fakeLrs();
    const first = await visit(lrs);
    first.finish(passed);
    first.finish(passed);
    await during(first.leave());
    lrs.launchAgain();
    const second = await visit(lrs);
    second.finish(failed);
    second.finish(passed);
    await during(second.leave());
    expect(lrs.problems).toEqual([]);
    expect(lrs.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated', 'initialized', 'terminated']);
  });

  it('fails at its end at the earliest, and passes where a later try passed', async () => {
    const lrs = fakeLrs();
    const first = await visit(lrs);
    first.finish(failed);
    await settle();
    expect(lrs.verbs()).toEqual(['initialized', 'completed']);
    await during(first.leave());
    lrs.launchAgain();
    const second = await visit(lrs);
    second.finish(failed);
    second.finish(passed);
    await during(second.leave());
    expect(lrs.problems).toEqual([]);
    expect(lrs.verbs().slice(2)).toEqual(['failed', 'terminated', 'initialized', 'passed', 'terminated']);
  });

  it.each(['Browse', 'Review'])(
    'says only that it began and ended in launch mode %s, and keeps nothing',
    async (launchMode) => {
      const lrs = fakeLrs({ ...LAUNCH_DATA, launchMode }, { resume: JSON.stringify(RESUME) });
      const tracker = await visit(lrs);
      expect(tracker.opening).toMatchObject({ isReview: true, state: '1!old' });
      tracker.keep('1!a', '/', 1);
      tracker.step(step);
      tracker.belief('pin-stops-linking');
      tracker.finish(passed);
      await settle();
      await during(tracker.leave());
      expect([lrs.problems, lrs.verbs()]).toEqual([[], ['initialized', 'terminated']]);
      expect(JSON.parse(lrs.documents.get('resume') ?? '')).toEqual(RESUME);
    },
  );

  it.each(['normal', 'NORMAL', ' Normal '])(
    'counts in launch mode "%s" as in any that is normal',
    async (launchMode) => {
      const tracker = await visit(fakeLrs({ ...LAUNCH_DATA, launchMode }));
      expect(tracker.opening.isReview).toBe(false);
    },
  );

  it.each(['Basic ', 'basic  ', ' ', ''])('takes a token with "%s" before it', async (before) => {
    const lrs = fakeLrs();
    const body = JSON.stringify({ 'auth-token': before + lrs.tokens.valid });
    lrs.faults.push({ path: /fetch/u, kind: { reply: { status: 200, body } }, times: 1 });
    const tracker = await visit(lrs);
    await settle();
    expect([tracker.connection(), lrs.verbs()]).toEqual(['kept', ['initialized']]);
  });

  it('ends in one piece where the page goes away', async () => {
    const lrs = fakeLrs();
    const tracker = await visit(lrs);
    await settle();
    tracker.keep('1!a', '/', 0);
    tracker.step(step);
    tracker.hide();
    tracker.hide();
    tracker.step(step);
    await settle();
    expect([lrs.problems, lrs.verbs()]).toEqual([[], ['initialized', 'progressed', 'terminated']]);
    expect(lrs.documents.get('resume')).toContain('1!a');
    expect(lrs.statements.every(({ object }) => object.id === ACTIVITY || object.id.startsWith('urn:uuid:'))).toBe(
      true,
    );
  });

  it('is over where the page is loaded again', async () => {
    const lrs = fakeLrs();
    const tab = openTab(lrs);
    const tracker = await tab.open();
    await settle();
    tracker.hide();
    await settle();
    const again = await tab.open();
    again.step(step);
    await settle();
    expect(again.connection()).toBe('over');
    expect([lrs.problems, lrs.verbs()]).toEqual([[], ['initialized', 'terminated']]);
  });

  it('goes on after a crash, with the same token', async () => {
    const lrs = fakeLrs();
    const tab = openTab(lrs);
    const crashed = await tab.open();
    crashed.step(step);
    await settle();
    const tracker = await tab.open();
    tracker.step(step);
    await during(tracker.leave());
    expect([lrs.problems, lrs.verbs(), lrs.tokens.given]).toEqual([
      [],
      ['initialized', 'progressed', 'progressed', 'terminated'],
      1,
    ]);
  });

  it('delivers after its end what could not be delivered before, where the page is loaded again', async () => {
    const lrs = fakeLrs();
    const tab = openTab(lrs);
    const tracker = await tab.open();
    await settle();
    lrs.faults.push({ path: /./u, kind: 'cut', times: 99 });
    tracker.finish(passed);
    tracker.hide();
    await settle();
    expect(lrs.verbs()).toEqual(['initialized']);
    lrs.faults.length = 0;
    const again = await tab.open();
    await settle();
    expect(again.connection()).toBe('over');
    expect([lrs.problems, lrs.verbs()]).toEqual([[], ['initialized', 'completed', 'passed', 'terminated']]);
  });
});

describe('a visit is refused', () => {
  it.each<[where: string, spoil: (lrs: FakeLrs) => void]>([
    ['where its token was given out before', (lrs) => void (lrs.tokens.given = 1)],
    ['where the platform does not know it', (lrs) => lrs.faults.push({ path: /LaunchData/u, kind: 401, times: 1 })],
    ['where its state is hidden', (lrs) => lrs.faults.push({ path: /stateId=resume/u, kind: 403, times: 9 })],
    ['where its token is refused', (lrs) => lrs.faults.push({ path: /fetch/u, kind: 403, times: 1 })],
    [
      'where its key opens nothing',
      (lrs) =>
        lrs.faults.push({ path: /fetch/u, kind: { reply: { status: 200, body: '{"auth-token":""}' } }, times: 9 }),
    ],
  ])('%s', async (_, spoil) => {
    const lrs = fakeLrs();
    spoil(lrs);
    const tracker = await visit(lrs);
    tracker.step(step);
    await settle();
    expect([tracker.connection(), lrs.verbs()]).toEqual(['refused', []]);
  });

  it('where its token is worth nothing any more', async () => {
    const lrs = fakeLrs();
    const tracker = await visit(lrs);
    await settle();
    lrs.tokens.valid = 'other';
    tracker.step(step);
    await settle();
    expect(tracker.connection()).toBe('refused');
  });
});

describe('nothing is lost, and everything is in order, where', () => {
  const faults: [what: string, fault: LrsFault][] = [
    ['the store stumbles', { path: /statements/u, kind: 500, times: 3 }],
    ['the store asks for patience', { path: /statements/u, kind: 429, times: 2 }],
    ['the connection breaks', { path: /statements/u, kind: 'cut', times: 4 }],
    ['an answer is lost', { path: /statements/u, kind: 'cutAfter', times: 3 }],
    ['the store has a statement already', { path: /never/u, kind: 409, times: 1 }],
    ['an answer takes too long', { path: /statements/u, kind: 'slow', times: 2 }],
    ['the preferences are forbidden', { path: /profile/u, kind: 403, times: 1 }],
    [
      'the store wants to hear what a document replaces',
      { path: /stateId=resume/u, method: 'PUT', kind: 412, times: 1 },
    ],
    ['a document meets a broken connection', { path: /stateId=resume/u, kind: 'cut', times: 3 }],
    ['the first questions stumble', { path: /fetch|state|profile/u, kind: 500, times: 4 }],
  ];
  it.each(faults)('%s', async (_, fault) => {
    const lrs = fakeLrs();
    lrs.faults.push(fault);
    const tracker = await visit(lrs);
    tracker.keep('1!a', '/', 0);
    tracker.step(step);
    tracker.belief('pin-stops-linking');
    tracker.finish(passed);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(tracker.connection()).toBe('kept');
    await during(tracker.leave());
    expect(lrs.problems).toEqual([]);
    expect(lrs.verbs()).toEqual(['initialized', 'progressed', 'answered', 'completed', 'passed', 'terminated']);
    expect(lrs.documents.get('resume')).toContain('1!a');
  });

  it('the connection is away for long, which is told', async () => {
    const lrs = fakeLrs();
    const tracker = await visit(lrs);
    await settle();
    const heard: string[] = [];
    tracker.subscribe(() => heard.push(tracker.connection()));
    lrs.faults.push({ path: /./u, kind: 'cut', times: 99 });
    tracker.step(step);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual(['unsaved']);
    await expect(during(tracker.leave())).resolves.toBe('https://lms.example/back');
    expect(lrs.verbs()).toEqual(['initialized']);
  });

  it('the store has what it was sent, and says so by a conflict', async () => {
    const lrs = fakeLrs();
    const tracker = await visit(lrs);
    await settle();
    lrs.faults.push({ path: /statements/u, kind: 'cutAfter', times: 1 }, { path: /statements/u, kind: 409, times: 1 });
    tracker.step(step);
    await vi.advanceTimersByTimeAsync(5000);
    expect([tracker.connection(), lrs.verbs()]).toEqual(['kept', ['initialized', 'progressed']]);
  });
});
