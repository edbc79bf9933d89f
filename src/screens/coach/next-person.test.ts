import { describe, expect, it } from 'vitest';
import { nextHelp } from './help.ts';
import { speechOf } from './speech.ts';
import type { Mode } from '../../machines/lesson/policy.ts';
import { worldsOf } from '../../machines/session/futures.ts';
import { positionBefore } from '../../machines/session/path.ts';
import { resume, saveOf } from '../../machines/session/save.ts';
import { learnerIn, openedAt } from '../../machines/session/doubles/learner.ts';
import { isLive } from '../../machines/session/session.ts';
import { nextAct, spotlightOf } from '../../machines/session/spotlight.ts';
import type { PlainGesture } from '../../machines/world/gestures.ts';
import { doorOf, read, showsChats } from '../../machines/world/readings.ts';
import { nextPerson as lesson } from '../../steps/next-person/index.ts';

/** Somebody in this lesson. */
const learner = (mode: Mode, from = 'leave') => learnerIn(openedAt(lesson, mode, from));

const LOG_OUT = ['site.menu.open', 'site.menu.logOut', 'site.dialog.logOut', 'settle'] as const;
const LOCK_ON = ['site.menu.open', 'site.menu.appLock', 'site.appLock.turnOn'] as const;

describe('leaving as usual', () => {
  it.each<[how: string, acts: readonly (PlainGesture | 'settle')[], leadsTo: string, beliefs: string[]]>([
    ['by closing the tab', ['browser.tab.close'], 'sit-down', ['closing-tab-logs-out']],
    ['by closing the window', ['browser.window.close'], 'sit-down-window', ['closing-browser-logs-out']],
    ['by walking off', ['seat.leave'], 'sit-down-away', []],
    ['by locking the screen', ['computer.lock'], 'sit-down-screen', ['locking-is-enough']],
    [
      'by locking the app',
      [...LOCK_ON, 'site.menu.open', 'site.menu.lockApp'],
      'behind-the-lock',
      ['locking-is-enough'],
    ],
    [
      'with the app lock on, by closing the tab',
      [...LOCK_ON, 'browser.tab.close'],
      'behind-the-lock',
      ['locking-is-enough'],
    ],
    ['with the app lock on, by walking off', [...LOCK_ON, 'seat.leave'], 'behind-the-lock', ['locking-is-enough']],
    [
      'with the app lock on, by locking the screen',
      [...LOCK_ON, 'computer.lock'],
      'behind-the-lock',
      ['locking-is-enough'],
    ],
  ])('%s leads to what that has left', (_, acts, leadsTo, beliefs) => {
    const run = learner('practice').does(...acts);
    expect([run.step, run.state, run.beliefs]).toEqual([leadsTo, 'announcing', beliefs]);
    run.does('continue');
    expect(read(run.session.world).seat).toBe('nextPerson');
    expect(showsChats(run.session.world)).toBe(leadsTo === 'sit-down-away');
  });

  it('lights nothing unasked, also with help; help on request stays', () => {
    const run = learner('guided');
    expect(spotlightOf(run.session)).toBeNull();
    expect(speechOf(run.session, null)?.lines).toEqual([{ key: 'next.leave.says' }]);
    expect(nextHelp(run.session)?.label).toBe('coach.help.where');
    run.does({ type: 'help' }, { type: 'help' }, { type: 'help' });
    expect(spotlightOf(run.session)).toEqual({ type: 'site.menu.open' });
  });

  it('is not held back, also with help', () => {
    expect(learner('guided').does('browser.tab.close').step).toBe('sit-down');
  });

  it.each(['guided', 'practice'] as const)('by logging out leaves a moment to see the proof (%s)', (mode) => {
    const run = learner(mode).does(...LOG_OUT);
    expect([run.step, run.state]).toEqual(['leave', 'resting']);
    expect(speechOf(run.session, null)?.lines).toEqual([{ key: 'next.leave.out' }]);
    expect(run.does('continue').step).toBe('other-future');
  });
});

describe('a moment that is told', () => {
  it('waits for the learner, and takes nothing else meanwhile', () => {
    const run = learner('practice').does('browser.tab.close');
    const before = run.session;
    run.does('browser.tab.new', { type: 'help' });
    expect(run.session).toBe(before);
    expect(isLive(before)).toBe(false);
    expect(speechOf(before, null)).toMatchObject({ tone: 'announces', offers: ['continue'] });
    expect(nextAct(before)).toEqual({ type: 'continue' });
    expect(isLive(run.does('continue').session)).toBe(true);
  });

  it('ends with the step at once where nothing is left to do', () => {
    const run = learner('practice').does('seat.leave', 'continue', {
      type: 'gesture',
      gesture: { type: 'site.chat.open', target: 'doctor' },
    });
    expect(run.step).toBe('in-your-name');
  });

  it('is told again after another mode was chosen, and where an address or a way back leads to it', () => {
    const run = learner('practice').does('browser.tab.close', { type: 'mode', mode: 'guided' });
    expect([run.step, run.state]).toEqual(['sit-down', 'announcing']);
    expect(run.does('continue', { type: 'rewind', to: 1 }).state).toBe('announcing');
    expect(run.does({ type: 'goTo', step: 'try-again' }).state).toBe('announcing');
    expect(learner('guided', 'do-it-right').state).toBe('announcing');
  });

  it('is kept with the journal', () => {
    const run = learner('practice').does('browser.tab.close');
    expect(resume(saveOf(run.session), lesson).session?.coach.value).toBe('announcing');
  });
});

describe('the way through', () => {
  it('is known by what was chosen', () => {
    const rest = ['chats-kept', 'two-futures'];
    const right = ['do-it-right', 'try-again', ...rest];
    expect(learner('practice').does('browser.tab.close').path).toEqual(['leave', 'sit-down', 'in-your-name', ...right]);
    expect(learner('practice').does('computer.lock').path).toEqual([
      'leave',
      'sit-down-screen',
      'in-your-name',
      ...right,
    ]);
    expect(learner('practice').does(...LOG_OUT, 'continue').path).toEqual(['leave', 'other-future', ...rest]);
    expect(learner('practice').path).toHaveLength(7);
  });

  it('leads back by the steps that were played', () => {
    const run = learner('practice').does(
      ...LOG_OUT,
      'continue',
      'continue',
      'browser.tab.new',
      'browser.bookmark.whatsapp',
    );
    run.does('site.message.send');
    const before = positionBefore(run.session);
    expect([run.step, before === null ? null : lesson.steps[before]?.id]).toEqual(['chats-kept', 'other-future']);
  });

  it('goes back to the decision as it was, with an app lock no longer on', () => {
    const run = learner('practice').does(
      ...LOCK_ON,
      'seat.leave',
      'continue',
      { type: 'answer', answer: 'hid' },
      'continue',
    );
    expect([run.step, read(run.session.world)]).toMatchObject([
      'do-it-right',
      { appLock: 'off', seat: 'atComputer', site: 'chats' },
    ]);
  });
});

describe('the next person', () => {
  it('can write in your name once, and only where the chats lie open', () => {
    const run = learner('practice', 'sit-down').does('continue', 'browser.tab.new');
    const before = run.session;
    expect(run.does('site.message.send').session).toBe(before);
    run.does('browser.bookmark.whatsapp', 'site.message.send');
    expect(read(run.session.world).sent).toBe('mum');
    const sent = run.session;
    expect(run.does('site.message.send').session).toBe(sent);
  });

  it('is shut out by the lock and by the key, and finds the door only pulled to after a closed tab', () => {
    const doors = (...acts: (PlainGesture | 'settle')[]) =>
      doorOf(learner('practice').does(...acts, 'continue').session.world);
    expect(doors('browser.tab.close')).toBe('shut');
    expect(doors('seat.leave')).toBe('open');
    expect(doors(...LOCK_ON, 'seat.leave')).toBe('shut');
    expect(doorOf(learner('practice', 'try-again').session.world)).toBe('locked');
  });
});

describe('two futures', () => {
  const step = lesson.steps.find(({ id }) => id === 'two-futures');
  const futures = step?.kind === 'look' ? step.futures : undefined;
  if (futures === undefined) throw new Error('The lesson has no futures to compare');

  it.each([
    ['as it was met', learner('practice').does('browser.tab.close').session],
    ['where an address leads', learner('practice', 'two-futures').session],
  ])('part at the decision %s, look alike while the tab is closed, and end apart', (_, session) => {
    const [shut = [], locked = []] = worldsOf(session, futures);
    const door = (worlds: typeof shut) => worlds.map((world) => `${doorOf(world)} ${read(world).window}`);
    expect(door(shut)).toEqual(['open site', 'shut other', 'shut other', 'open site', 'open site']);
    expect(door(locked)).toEqual(['open site', 'locked other', 'locked other', 'locked site', 'locked site']);
    expect(shut.map(showsChats)).toEqual([true, false, false, true, true]);
    expect(read(shut.at(-1) ?? session.world).chat).toBe('doctor');
  });

  it('tell something at each of their times', () => {
    for (const { moments } of futures.branches) expect(moments).toHaveLength(futures.times.length);
  });

  it('meet the belief that an empty screen is safe', () => {
    const run = learner('practice', 'two-futures').does({ type: 'answer', answer: 'neither' });
    expect([run.step, run.beliefs]).toEqual(['two-futures', ['closing-tab-logs-out']]);
    expect(run.does({ type: 'answer', answer: 'shut' }).state).toBe('finished');
  });
});
