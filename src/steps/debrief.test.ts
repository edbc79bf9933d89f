import { describe, expect, it } from 'vitest';

import type { Mode } from '../machines/lesson/policy.ts';
import { debriefOf, type Moment, runOf, secondsExposed } from '../machines/session/debrief.ts';
import { type Act, advance, openSession, type Session } from '../machines/session/session.ts';
import type { PlainGesture } from '../machines/world/gestures.ts';
import { read } from '../machines/world/readings.ts';
import { logOutComputer } from './log-out-computer/index.ts';

const [variant] = logOutComputer.variants;

const begin = (mode: Mode, step = 0) => openSession({ lesson: logOutComputer, variant, mode, step });

/** Plays acts, one a second. */
const play = (session: Session, ...acts: (Act | PlainGesture)[]): Session =>
  acts.reduce((now, act, second) => {
    const done: Act = typeof act === 'string' ? { type: 'gesture', gesture: { type: act } } : act;
    return advance(now, { ...done, at: (second + 1) * 4 }).next;
  }, session);

const SETTLE: Act = { type: 'input', input: { type: 'network.settle' } };
const LOG_OUT = ['site.menu.open', 'site.menu.logOut', 'site.dialog.logOut'] as const;

const nameIn = ({ by }: Moment) => (typeof by === 'object' ? by.type : by);
const pressesIn = (moments: readonly Moment[]) =>
  moments.flatMap(({ by }) => (typeof by === 'object' ? [by.type] : []));

describe('looking back at a perfect run', () => {
  const debrief = debriefOf(play(begin('exam'), ...LOG_OUT, SETTLE));

  it('finds it to be the shortest safe one', () => {
    expect(pressesIn(debrief.run)).toEqual([...LOG_OUT]);
    expect(pressesIn(debrief.shortest)).toEqual([...LOG_OUT]);
    expect(read(debrief.shortest.at(-1)!.world).thisComputer).toBe('unlinked');
  });

  it('finds nothing exposed and no belief', () => {
    expect([secondsExposed(debrief.run), debrief.beliefs]).toEqual([0, []]);
  });
});

describe('looking back at a run that went astray', () => {
  const session = play(
    begin('exam'),
    'browser.tab.close',
    'browser.tab.new',
    'browser.bookmark.whatsapp',
    ...LOG_OUT,
    SETTLE,
  );
  const debrief = debriefOf(session);

  it('shows how long the computer lay open, and which belief showed', () => {
    expect(debrief.run.map(({ isExposed }) => isExposed)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(secondsExposed(debrief.run)).toBe(1);
    expect(debrief.beliefs).toEqual(['closing-tab-logs-out']);
  });

  it('holds the shortest safe run beside it', () => {
    expect(pressesIn(debrief.run)).toHaveLength(6);
    expect(pressesIn(debrief.shortest)).toEqual([...LOG_OUT]);
  });
});

describe('looking back at a run with a rewind', () => {
  const lost = play(begin('practice', 1), 'browser.tab.close', 'browser.window.close', { type: 'rewind', to: 0 });
  const debrief = debriefOf(play(lost, 'site.menu.open'));

  it('keeps the abandoned branch in its place', () => {
    expect(debrief.run.map((moment) => [nameIn(moment), moment.isAbandoned])).toEqual([
      ['scene', false],
      ['browser.tab.close', true],
      ['browser.window.close', true],
      ['rewind', false],
      ['site.menu.open', false],
    ]);
  });
});

it('looking back at a given-up run counts its last second, too', () => {
  const session = play(begin('exam'), 'browser.tab.close', 'site.menu.open', 'site.menu.open', { type: 'giveUp' });
  expect(secondsExposed(runOf(session))).toBe(3);
});
