import { MODES } from '../../machines/lesson/policy.ts';
import { NO_SEED } from '../../machines/lesson/step.ts';
import type { CourseLesson } from '../define.ts';
import { leave } from './leave.ts';
import { DECISION } from './scenes.ts';
import { behindTheLock, inYourName, otherFuture, SITTING_DOWN } from './sit-down.ts';
import { chatsKept, doItRight, proveLeaving, tryAgain } from './turn-the-key.ts';
import { twoFutures } from './two-futures.ts';

/** L1: leave as you always do, and be the one who sits down next. */
export const nextPerson: CourseLesson = {
  id: 'next-person',
  version: 1,
  seed: NO_SEED,
  modes: MODES,
  title: 'lesson.next-person.title',
  summary: 'lesson.next-person.summary',
  minutes: 2,
  variants: [DECISION],
  steps: [leave, ...SITTING_DOWN, behindTheLock, inYourName, otherFuture, doItRight, tryAgain, chatsKept, twoFutures],
  proof: [proveLeaving],
};
