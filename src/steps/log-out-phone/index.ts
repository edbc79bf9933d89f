import { MODES } from '../../machines/lesson/policy.ts';
import { NO_SEED } from '../../machines/lesson/step.ts';
import type { CourseLesson } from '../define.ts';
import { howLong, logOutAll, logOutOne, otherVersion, proveFromPhone } from './end-links.ts';
import { findMenu, openList, readList } from './find-list.ts';
import { cutPhoneOff, openApp, stillOpen } from './flight-mode.ts';
import { VARIANTS } from './scenes.ts';

/** L3: the phone ends a link from anywhere. */
export const logOutPhone: CourseLesson = {
  id: 'log-out-phone',
  version: 2,
  seed: NO_SEED,
  modes: MODES,
  title: 'lesson.log-out-phone.title',
  summary: 'lesson.log-out-phone.summary',
  minutes: 1.5,
  variants: VARIANTS,
  steps: [cutPhoneOff, stillOpen, openApp, findMenu, openList, readList, logOutOne, logOutAll, otherVersion, howLong],
  proof: [proveFromPhone],
};
