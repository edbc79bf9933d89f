import { MODES } from '../../machines/lesson/policy.ts';
import { NO_SEED } from '../../machines/lesson/step.ts';
import { PLAIN_SCENE, type Scene } from '../../machines/world/scene.ts';
import type { CourseLesson } from '../define.ts';
import { OPEN_SITE } from '../ways.ts';
import { howLong, logOutAll, logOutOne, proveFromPhone } from './end-links.ts';
import { findMenu, openList, readList } from './find-list.ts';
import { cutPhoneOff, openApp, stillOpen } from './flight-mode.ts';

/** On the train, with the phone in hand; at the library the chats still lie open. */
const TRAIN: Scene = {
  ...PLAIN_SCENE,
  id: 'train',
  linked: ['library-pc', 'home-laptop', 'tablet'],
  offers: ['leave', 'flightMode'],
  before: [...OPEN_SITE, { type: 'seat.leave' }],
};

/** L3: the phone ends a link from anywhere. */
export const logOutPhone: CourseLesson = {
  id: 'log-out-phone',
  version: 1,
  seed: NO_SEED,
  modes: MODES,
  title: 'lesson.log-out-phone.title',
  summary: 'lesson.log-out-phone.summary',
  minutes: 2,
  variants: [
    { id: 'android', scene: TRAIN },
    { id: 'iphone', scene: { ...TRAIN, id: 'train-iphone', platform: 'iphone' } },
    { id: 'android-older', scene: { ...TRAIN, id: 'train-older', hasLogOutAll: true } },
    {
      id: 'iphone-older',
      scene: { ...TRAIN, id: 'train-iphone-older', platform: 'iphone', settings: 'settings', hasLogOutAll: true },
    },
  ],
  steps: [cutPhoneOff, stillOpen, openApp, findMenu, openList, readList, logOutOne, logOutAll, howLong],
  proof: [proveFromPhone],
};
