import { MODES } from '../../machines/lesson/policy.ts';
import { NO_SEED } from '../../machines/lesson/step.ts';
import { type CourseLesson, outlined } from '../define.ts';
import { leave } from './leave.ts';
import { DECISION } from './scenes.ts';
import { behindTheLock, inYourName, otherFuture, SITTING_DOWN } from './sit-down.ts';
import { chatsKept, doItRight, proveLeaving, tryAgain } from './turn-the-key.ts';
import { twoFutures } from './two-futures.ts';
import { outline } from './outline.ts';

/** L1: leave as you always do, and be the one who sits down next. */
export const nextPerson: CourseLesson = {
  ...outlined(outline),
  version: 1,
  seed: NO_SEED,
  modes: MODES,
  variants: [DECISION],
  steps: [leave, ...SITTING_DOWN, behindTheLock, inYourName, otherFuture, doItRight, tryAgain, chatsKept, twoFutures],
  proof: [proveLeaving],
};
