import type { Clock } from '../tracker.ts';

/** Lets promises that wait for nothing but each other settle. */
const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** A clock that a test moves. */
export function openClock(start = Date.parse('2026-11-22T12:30:54Z')) {
  const timers = new Map<number, { at: number; run: () => void }>();
  let now = start;
  let count = 0;
  const clock: Clock = {
    now: () => now,
    after: (milliseconds, run) => {
      count += 1;
      timers.set(count, { at: now + milliseconds, run });
      return count;
    },
    clear: (timer) => void timers.delete(timer as number),
  };
  /** Moves it on, timer by timer. */
  const pass = async (milliseconds: number): Promise<void> => {
    const end = now + milliseconds;
    await settle();
    const at = Math.min(...Array.from(timers.values(), (timer) => timer.at));
    if (at > end) {
      now = end;
      return;
    }
    const [id, { run }] = [...timers].find(([, timer]) => timer.at === at) ?? [0, { run: () => {} }];
    timers.delete(id);
    now = at;
    run();
    await settle();
    return pass(end - now);
  };
  return { clock, pass };
}
