import type { Clock } from './tracker.ts';

const FIRST = 1000;
const LONGEST = 30_000;

/** How long to wait after this many failed tries: longer each time, up to a limit. In milliseconds. */
export const pauseAfter = (tries: number, longest = LONGEST): number => Math.min(FIRST * 2 ** (tries - 1), longest);

export const pause = (clock: Clock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => void clock.after(milliseconds, resolve));
