import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { journalOf } from './past.ts';
import type { Mode } from '../lesson/policy.ts';
import { partOf, partsOf } from '../lesson/path.ts';
import { type PacerClock, startPacer } from './pacer.ts';
import { openedAt } from './doubles/learner.ts';
import { sessionLogic } from './session-logic.ts';
import { read } from '../world/readings.ts';
import { LESSONS } from '../../steps/all.ts';
import type { CourseLesson } from '../../steps/define.ts';
import { logOutComputer } from '../../steps/log-out-computer/index.ts';

const clock: PacerClock = {
  now: () => performance.now(),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (id) => clearTimeout(id as number),
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function start(mode: Mode, lesson: CourseLesson = logOutComputer, step = 0) {
  const opened = openedAt(lesson, mode, lesson.steps[step]?.id);
  const session = createActor(sessionLogic, { input: opened }).start();
  return { session, pacer: startPacer(session, clock), now: () => session.getSnapshot().context };
}

describe('watching', () => {
  const watched = LESSONS.filter(({ modes }) => modes.includes('watch'));
  const pieces = watched.flatMap((lesson) => {
    const parts = partsOf(lesson.steps);
    return (parts.length === 0 ? [0] : parts).map((first) => ({ lesson, first, id: lesson.id }));
  });

  it.each(pieces)('$id from its step $first takes 75 seconds at the most', ({ lesson, first }) => {
    const { now } = start('watch', lesson, first);
    const isInIt = () => !now().coach.matches('finished') && partOf(lesson.steps, now().coach.context.step) === first;
    let seconds = 0;
    for (; seconds < 90 && isInIt(); seconds += 0.25) vi.advanceTimersByTime(250);
    expect(seconds).toBeLessThanOrEqual(75);
    expect(seconds).toBeGreaterThan(5);
  });

  it.each(watched)('$id comes to its end', (lesson) => {
    const { now } = start('watch', lesson);
    vi.advanceTimersByTime(240_000);
    expect(now().coach.value).toBe('finished');
  });

  it('aims at what comes next as soon as something is done', () => {
    const { pacer, now } = start('watch');
    vi.advanceTimersByTime(2_000);
    expect(journalOf(now())).toHaveLength(1);
    expect(pacer.cursor.getSnapshot().context.act).toEqual({
      type: 'gesture',
      gesture: { type: 'browser.bookmark.whatsapp' },
    });
  });

  it('aims before it presses, and pauses until told to go on', () => {
    const { pacer, now } = start('watch');
    expect(pacer.cursor.getSnapshot().context.act).toEqual({ type: 'gesture', gesture: { type: 'browser.tab.new' } });
    pacer.cursor.send({ type: 'pause' });
    vi.advanceTimersByTime(60_000);
    expect(journalOf(now())).toEqual([]);
    pacer.cursor.send({ type: 'play' });
    vi.advanceTimersByTime(3_000);
    expect(read(now().world).window).toBe('blank');
  });

  it.each([
    [0.5, 4_000],
    [1, 2_000],
    [2, 1_000],
  ] as const)('at speed %d presses after %d ms', (speed, milliseconds) => {
    const { pacer, now } = start('watch');
    pacer.cursor.send({ type: 'pause' });
    pacer.cursor.send({ type: 'speed', speed });
    pacer.cursor.send({ type: 'play' });
    vi.advanceTimersByTime(milliseconds - 1);
    expect(journalOf(now())).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(journalOf(now())).toHaveLength(1);
  });

  it.each([
    ['reading', 500],
    ['gliding', 1_400],
    ['pressing', 1_900],
  ])('presses nothing more when the learner takes over while it is %s', (_, milliseconds) => {
    const { pacer, now } = start('watch');
    vi.advanceTimersByTime(milliseconds);
    pacer.send({ type: 'mode', mode: 'practice' });
    vi.advanceTimersByTime(60_000);
    expect(journalOf(now()).map(({ type }) => type)).toEqual(['mode']);
  });

  it('can be paused in the very press', () => {
    const { pacer, now } = start('watch');
    vi.advanceTimersByTime(1_900);
    pacer.cursor.send({ type: 'pause' });
    vi.advanceTimersByTime(60_000);
    expect(journalOf(now())).toEqual([]);
  });

  it('aims at another step’s first control when it is led there while it is paused', () => {
    const { pacer } = start('watch');
    pacer.cursor.send({ type: 'pause' });
    pacer.send({ type: 'goTo', step: 'open-menu' });
    expect(pacer.cursor.getSnapshot().context.act).toEqual({ type: 'gesture', gesture: { type: 'site.menu.open' } });
  });

  it('lets go of the cursor as soon as the learner takes over', () => {
    const { pacer, now } = start('watch');
    pacer.send({ type: 'mode', mode: 'practice' });
    vi.advanceTimersByTime(60_000);
    expect(journalOf(now()).map(({ type }) => type)).toEqual(['mode']);
    expect(pacer.cursor.getSnapshot().context.act).toBeNull();
  });
});

describe('the pacer', () => {
  it('answers for the network', () => {
    const { pacer, now } = start('practice', logOutComputer, 3);
    pacer.send({ type: 'gesture', gesture: { type: 'site.dialog.logOut' } });
    expect(read(now().world).site).toBe('leaving');
    vi.advanceTimersByTime(1_000);
    expect(read(now().world).site).toBe('qr');
    expect(journalOf(now()).at(-1)).toMatchObject({ type: 'input', by: 'pacer' });
  });

  it('shows one gesture when asked, and no more', () => {
    const { pacer, now } = start('practice');
    pacer.cursor.send({ type: 'show' });
    vi.advanceTimersByTime(60_000);
    expect(journalOf(now())).toEqual([{ type: 'gesture', gesture: { type: 'browser.tab.new' }, at: 3, by: 'pacer' }]);
  });

  it('stamps session time in whole quarter-seconds, and goes on where a journal ends', () => {
    const { session, pacer, now } = start('practice');
    vi.advanceTimersByTime(10_130);
    pacer.send({ type: 'help' });
    expect(journalOf(now()).at(-1)?.at).toBe(40);
    vi.advanceTimersByTime(3_600_000);
    const later = startPacer(session, clock);
    vi.advanceTimersByTime(1_000);
    later.send({ type: 'help' });
    expect(journalOf(now()).at(-1)?.at).toBe(44);
  });
});
