import { describe, expect, it } from 'vitest';

import { openLateTracker } from './late-tracker.ts';
import { openConnection, openNothing, type Tracker } from './tracker.ts';

const step = { id: 'log-out-phone.open-app', isDone: true, seconds: 4, slips: 0, help: 0, progress: 0 };
const result = { isComplete: true, success: 'passed', score: 1 } as const;

/** A platform that answers when it is told to. */
function openSlow(state = 'before', place: string | null = '/') {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void calls.push([name, ...given]);
  const { tell, ...line } = openConnection();
  const nothing = openNothing('kept');
  const platform: Tracker = {
    ...nothing,
    ...line,
    opening: { ...nothing.opening, masteryScore: 0.4 },
    keep: note('keep'),
    step: note('step'),
    belief: note('belief'),
    finish: note('finish'),
    hide: note('hide'),
    leave: () => Promise.resolve('https://lms.example/back'),
  };
  let answer: (tracker: Tracker) => void = () => {};
  let fail: (why: Error) => void = () => {};
  const arriving = new Promise<Tracker>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  const tracker = openLateTracker(arriving, () => Promise.resolve({ state, place }));
  return { calls, tell, tracker, answer: () => answer(platform), fail: () => fail(new Error('Broken')) };
}

describe('a platform that is late', () => {
  it('gets what was done meanwhile, once, and the latest state of it', async () => {
    const { calls, tracker, answer } = openSlow();
    expect([tracker.connection(), tracker.opening.masteryScore]).toEqual(['waiting', null]);
    tracker.keep('one', '/', 0);
    tracker.keep('two', '/play/', 0.5);
    tracker.step(step);
    tracker.belief('pin-stops-linking');
    tracker.finish(result);
    answer();
    await tracker.arrived;
    expect(calls).toEqual([
      ['keep', 'two', '/play/', 0.5],
      ['step', step],
      ['belief', 'pin-stops-linking'],
    ]);
    expect([tracker.connection(), tracker.opening.masteryScore]).toEqual(['kept', 0.4]);
    tracker.finish(result);
    expect(calls.at(-1)).toEqual(['finish', result]);
    await expect(tracker.leave()).resolves.toBe('https://lms.example/back');
  });

  it('is written nothing over what it holds until that has changed', async () => {
    const { calls, tracker, answer } = openSlow('before');
    tracker.keep('before', '/', 0);
    answer();
    await tracker.arrived;
    tracker.keep('before', '/', 0);
    expect(calls).toEqual([]);
    tracker.keep('before', '/play/', 0);
    tracker.keep('before', '/', 0);
    expect(calls.map(([, , place]) => place)).toEqual(['/play/', '/']);
  });

  it('keeps what nobody can read until there is something else', async () => {
    const { calls, tracker, answer } = openSlow('nothing', null);
    answer();
    await tracker.arrived;
    tracker.keep('nothing', '/', 0);
    tracker.keep('nothing', '/play/', 0);
    expect(calls).toEqual([]);
    tracker.keep('something', '/play/', 0);
    tracker.keep('nothing', '/', 0);
    expect(calls.map(([, state]) => state)).toEqual(['something', 'nothing']);
  });

  it('is told of as it stands from then on', async () => {
    const { tell, tracker, answer } = openSlow();
    const heard: string[] = [];
    tracker.subscribe(() => heard.push(tracker.connection()));
    tell('unsaved');
    answer();
    await tracker.arrived;
    tell('kept');
    tell('over');
    expect(heard).toEqual(['unsaved', 'kept', 'over']);
  });

  it('that breaks is told, and the course goes on', async () => {
    const { tracker, fail } = openSlow();
    tracker.step(step);
    fail();
    await tracker.arrived;
    tracker.step(step);
    expect(tracker.connection()).toBe('refused');
  });

  it('holds what can’t be taken over: that is told, and it is left alone', async () => {
    const nothing = openNothing('kept');
    const arriving = Promise.resolve(nothing);
    const tracker = openLateTracker<{ state: string; place: null }>(arriving, () =>
      Promise.reject(new Error('Broken')),
    );
    await expect(tracker.arrived).resolves.toBeNull();
    tracker.keep('one', '/', 0);
    expect(tracker.connection()).toBe('refused');
  });

  it.each<[how: string, go: (tracker: Tracker) => unknown]>([
    ['was left', (tracker) => tracker.leave()],
    ['has gone away', (tracker) => tracker.hide()],
  ])('hears of the end, and of nothing else, where the page %s', async (_, go) => {
    const { calls, tracker, answer } = openSlow();
    tracker.keep('one', '/', 0);
    tracker.step(step);
    await go(tracker);
    answer();
    await expect(tracker.arrived).resolves.toBeNull();
    tracker.keep('two', '/', 0);
    expect([calls, tracker.connection()]).toEqual([[['hide']], 'overRefused']);
  });
});
