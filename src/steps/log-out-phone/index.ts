import { MODES } from '../../machines/lesson/policy.ts';
import { NO_SEED } from '../../machines/lesson/step.ts';
import { type CourseLesson, outlined } from '../define.ts';
import { howLong, logOutAll, logOutOne, otherVersion, proveFromPhone } from './end-links.ts';
import { findMenu, openList, readList } from './find-list.ts';
import { cutPhoneOff, openApp, stillOpen } from './flight-mode.ts';
import { VARIANTS } from './scenes.ts';
import { outline } from './outline.ts';

/** L3: the phone ends a link from anywhere. */
export const logOutPhone: CourseLesson = {
  ...outlined(outline),
  version: 2,
  seed: NO_SEED,
  modes: MODES,
  variants: VARIANTS,
  steps: [cutPhoneOff, stillOpen, openApp, findMenu, openList, readList, logOutOne, logOutAll, otherVersion, howLong],
  proof: [proveFromPhone],
};
