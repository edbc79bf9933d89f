import type { Gesture } from './gestures.ts';

/** What moves the world without a hand: the network's answer, and time that passes. */
export const TIME_INPUTS = [
  'network.settle',
  'clock.nextPerson',
  'clock.youReturn',
  'clock.phoneUnused14Days',
  'clock.computerIdle30Days',
] as const;
export type TimeInput = { type: (typeof TIME_INPUTS)[number] };

/** What moves the world from outside. */
export type WorldInput = Gesture | TimeInput;
