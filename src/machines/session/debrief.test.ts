import { describe, expect, it } from 'vitest';

import { after, learnerIn, openedAt } from './doubles/learner.ts';
import type { Mode } from '../lesson/policy.ts';
import { partOf, partsOf } from '../lesson/path.ts';
import { besideOf, debriefOf, runOf, secondsExposed } from './debrief.ts';
import { isPress, type Moment } from './moment.ts';
import { type Act, isOver, type Session } from './session.ts';
import { read } from '../world/readings.ts';
import { LESSONS } from '../../steps/all.ts';
import { logOutComputer } from '../../steps/log-out-computer/index.ts';
import { nextPerson } from '../../steps/next-person/index.ts';

const begin = (mode: Mode, from?: string) => openedAt(logOutComputer, mode, from);

/** Plays what is left by the model answers. */
const playOut = (session: Session): Session => learnerIn(session).followsTheWay(200, isOver).session;

const SETTLE: Act = { type: 'input', input: { type: 'network.settle' } };
const LOG_OUT = ['site.menu.open', 'site.menu.logOut', 'site.dialog.logOut'] as const;

const nameIn = ({ by }: Moment) => (typeof by === 'object' ? by.type : by);
const pressesIn = (moments: readonly Moment[]) =>
  moments.flatMap(({ by }) => (typeof by === 'object' ? [by.type] : []));

describe('looking back at a perfect run', () => {
  const debrief = debriefOf(after(begin('exam'), ...LOG_OUT, SETTLE));

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
  const session = after(
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
  const lost = after(begin('practice', 'open-menu'), 'browser.tab.close', 'browser.window.close', {
    type: 'rewind',
    to: 0,
  });
  const debrief = debriefOf(after(lost, 'site.menu.open'));

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

describe('looking back at a run that left by closing the tab', () => {
  const session = playOut(after(openedAt(nextPerson, 'practice'), 'browser.tab.close'));
  const debrief = debriefOf(session);
  const at = (name: string) => debrief.run.findIndex((moment) => nameIn(moment) === name);

  it('shows what the next person did, and counts none of it as the learner’s own', () => {
    expect(debrief.run.slice(0, 4).map(nameIn)).toEqual(['scene', 'browser.tab.close', 'later', 'browser.tab.new']);
    expect(at('site.message.send')).toBeGreaterThan(0);
    expect(pressesIn(debrief.run.filter(isPress))).toEqual(['browser.tab.close', ...LOG_OUT]);
  });

  it('shows it lying open from the tab’s closing until the decision is made anew', () => {
    const exposed = debrief.run.flatMap(({ isExposed }, index) => (isExposed ? [index] : []));
    expect(exposed[0]).toBe(at('browser.tab.close'));
    expect(nameIn(debrief.run[exposed.at(-1)! + 1]!)).toBe('scene');
    expect(debrief.beliefs).toEqual(['closing-tab-logs-out']);
  });

  it('finds logging out to be the shortest safe run, and holds its end beside what the next person sees', () => {
    expect(pressesIn(debrief.shortest)).toEqual([...LOG_OUT]);
    expect(nameIn(besideOf(debrief, at('browser.tab.close'))!)).toBe('site.menu.open');
    expect(read(besideOf(debrief, at('site.message.send'))!.world).site).toBe('qr');
  });
});

it('looking back at a run that logged out at once finds nothing exposed, though another future was shown', () => {
  const debrief = debriefOf(playOut(openedAt(nextPerson, 'guided')));
  expect(debrief.run.some(({ world }) => read(world).sent !== 'none')).toBe(true);
  expect([secondsExposed(debrief.run), debrief.beliefs]).toEqual([0, []]);
  expect(pressesIn(debrief.run.filter(isPress))).toEqual(pressesIn(debrief.shortest));
});

describe('the shortest safe run of', () => {
  it.each(
    LESSONS.flatMap((lesson) =>
      lesson.modes.filter((mode) => mode !== 'watch').map((mode) => ({ lesson, mode, id: lesson.id })),
    ),
  )('$id in $mode is never longer than the model answers, and leaves nothing open', ({ lesson, mode }) => {
    const { run, shortest } = debriefOf(playOut(openedAt(lesson, mode)));
    expect(shortest.filter(isPress).length).toBeLessThanOrEqual(run.filter(isPress).length);
    expect(shortest.filter(isPress).length).toBeGreaterThan(0);
    expect(shortest.at(-1)?.isExposed).toBe(false);
  });
});

describe('looking back at four habits', () => {
  const habits = LESSONS.find(({ id }) => id === 'habits')!;
  const later: Act = { type: 'goTo', step: 'find-two-step' };
  const debrief = debriefOf(playOut(after(openedAt(habits, 'practice'), later)));

  it.each(partsOf(habits.steps))('ends safe when it was begun with the part at step %i', (step) => {
    const start = openedAt(habits, 'practice', habits.steps[step]?.id);
    expect(debriefOf(playOut(start)).verdicts.map(({ is }) => is)).toEqual(['safe']);
  });

  it('links nothing where nothing needs to be linked', () => {
    const [first = 0, second] = partsOf(habits.steps);
    expect(pressesIn(debrief.shortest.filter(({ step }) => step >= first && step < second!))).toEqual(['seat.leave']);
  });

  it('holds each part beside the same part, in whatever order they were played', () => {
    const parts = (step: number) => partOf(habits.steps, step);
    for (const [index, { step }] of debrief.run.entries())
      expect(parts(besideOf(debrief, index)!.step)).toBe(parts(step));
  });
});

it('looking back at a given-up run counts its last second, too', () => {
  const session = after(begin('exam'), 'browser.tab.close', 'site.menu.open', 'site.menu.open', { type: 'giveUp' });
  expect(secondsExposed(runOf(session))).toBe(3);
});
