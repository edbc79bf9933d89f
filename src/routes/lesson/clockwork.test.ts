import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openedAt } from '../../machines/session/doubles/learner.ts';
import { timeOf } from '../../machines/session/past.ts';
import { logOutComputer as lesson } from '../../steps/log-out-computer/index.ts';
import { clockworkOf } from './clockwork.ts';

const watched = () => clockworkOf(openedAt(lesson, 'watch'));

/** Longer than any pause of the cursor. */
const LONG = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of a run', () => {
  it('stands still until it is wound up', () => {
    const { run, wind } = watched();
    vi.advanceTimersByTime(LONG);
    expect([run.session.getSnapshot().context.past, run.pacer.now()]).toEqual([null, 0]);
    wind();
    vi.advanceTimersByTime(LONG);
    expect(run.session.getSnapshot().context.past).not.toBeNull();
  });

  it('stands still again where it is left, and goes on from there', () => {
    const { run, wind } = watched();
    const stop = wind();
    vi.advanceTimersByTime(LONG);
    stop();
    const { past } = run.session.getSnapshot().context;
    const at = run.pacer.now();
    vi.advanceTimersByTime(LONG);
    expect(run.session.getSnapshot().context.past).toBe(past);
    expect(run.pacer.now()).toBe(at);
    // As React's strict mode does, and a page that comes back.
    wind();
    vi.advanceTimersByTime(LONG);
    expect(run.pacer.now()).toBeGreaterThan(at);
    expect(timeOf(run.session.getSnapshot().context)).toBeGreaterThanOrEqual(past?.command.at ?? 0);
  });

  it('does not wait anew for what it was waiting for', () => {
    const { run, wind } = watched();
    const heard: number[] = [];
    run.pacer.everySecond(() => heard.push(run.pacer.now()));
    const stop = wind();
    vi.advanceTimersByTime(600);
    stop();
    vi.advanceTimersByTime(LONG);
    wind();
    vi.advanceTimersByTime(399);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toHaveLength(1);
  });
});
