import type { CoachKey, LessonId } from '../../locales/text.ts';
import type { DoStep, Taught, Variant } from '../../machines/lesson/step.ts';
import type { Gesture } from '../../machines/world/gestures.ts';
import { type DeviceId, PLAIN_SCENE, type Scene } from '../../machines/world/scene.ts';
import { LOG_OUT, LOG_OUT_BY_SETTINGS, OPEN_SITE, wayToList } from '../ways.ts';
import { DESK_MISTAKES, PHONE_MISTAKES } from './mistakes.ts';

/** What a test may put before somebody: a world, what is asked in it, and the answer. */
export interface Room extends Pick<
  DoStep<CoachKey>,
  'title' | 'says' | 'done' | 'notes' | 'goal' | 'modelAnswer' | 'mistakes' | 'meanwhile'
> {
  variant: Variant;
  /** Where learners who don't leave it safe can practise that. */
  taughtIn: Taught & { lesson: LessonId };
}

/** One kind of room, in each of the places where it may be. */
export type Rooms = readonly [Room, ...Room[]];

type Look = Pick<Scene, 'platform' | 'settings' | 'header' | 'dialog'>;

/** A computer that others use after you, with your chats open on it. */
const desk = (here: DeviceId, look: Look): Scene => ({
  ...PLAIN_SCENE,
  ...look,
  here,
  linked: [here],
  offers: ['leave', 'screenLock', 'appLock', 'pages'],
  before: OPEN_SITE,
});

const AT_A_DESK = {
  says: 'prove.desk.says',
  done: 'prove.desk.done',
  notes: 'prove.desk.notes',
  goal: { thisComputer: 'unlinked' },
  modelAnswer: () => LOG_OUT,
  meanwhile: { says: 'prove.mistake.meanwhile' },
  mistakes: DESK_MISTAKES,
  taughtIn: { lesson: 'log-out-computer' },
} as const satisfies Partial<Room>;

const inTheDark: Room = {
  ...AT_A_DESK,
  title: 'prove.hotel.title',
  variant: {
    id: 'hotel-dark',
    scene: {
      ...desk('hotel-pc', { platform: 'iphone', settings: 'you', header: 'newChatLast', dialog: 'link' }),
      id: 'test-hotel-dark',
    },
    view: { theme: 'dark' },
  },
};

/** With App lock on, the menu has no Log out in it: the way leads over the settings. */
const appLock: Room = {
  ...AT_A_DESK,
  title: 'prove.sharedDesk.title',
  modelAnswer: () => LOG_OUT_BY_SETTINGS,
  taughtIn: { lesson: 'log-out-computer', step: 'app-lock-on' },
  variant: {
    id: 'app-lock',
    scene: {
      ...desk('office-pc', { platform: 'android', settings: 'settings', header: 'menuLast', dialog: 'button' }),
      id: 'test-app-lock',
      hasAppLock: true,
    },
  },
};

const rightToLeft = (here: DeviceId): Room => ({
  ...AT_A_DESK,
  title: 'prove.mirrored.title',
  variant: {
    id: `right-to-left-${here}`,
    scene: {
      ...desk(here, { platform: 'android', settings: 'you', header: 'menuLast', dialog: 'button' }),
      id: `test-right-to-left-${here}`,
    },
    view: { dir: 'rtl' },
  },
});

const waiting: Room = {
  ...AT_A_DESK,
  title: 'prove.waiting.title',
  variant: {
    id: 'waiting',
    scene: {
      ...desk('library-pc', { platform: 'iphone', settings: 'settings', header: 'newChatLast', dialog: 'plain' }),
      id: 'test-waiting',
    },
    clock: 15,
  },
};

const tabClosed = (here: DeviceId): Room => ({
  ...AT_A_DESK,
  title: 'prove.tabClosed.title',
  modelAnswer: () => [...OPEN_SITE, ...LOG_OUT],
  variant: {
    id: `tab-closed-${here}`,
    scene: {
      ...desk(here, { platform: 'android', settings: 'you', header: 'menuLast', dialog: 'link' }),
      id: `test-tab-closed-${here}`,
      before: [...OPEN_SITE, { type: 'browser.tab.close' }],
    },
  },
});

const TO_THE_LIST = (scene: Scene): readonly Gesture[] => [
  { type: 'phone.unlock' },
  { type: 'phone.app.open' },
  ...wayToList(scene),
];

const logOut = (target: DeviceId): readonly Gesture[] => [
  { type: 'phone.device.open', target },
  { type: 'phone.device.logOut' },
];

const ON_THE_TRAIN = {
  'library-pc': 'prove.train.library.title',
  'hotel-pc': 'prove.train.hotel.title',
  'office-pc': 'prove.train.office.title',
} as const satisfies Partial<Record<DeviceId, CoachKey>>;

/** You have left, and only the phone came along. */
const onlyPhone = (here: keyof typeof ON_THE_TRAIN, look: Pick<Scene, 'platform' | 'settings'>): Room => ({
  title: ON_THE_TRAIN[here],
  says: 'prove.train.says',
  done: 'prove.train.done',
  notes: 'prove.train.notes',
  goal: { thisComputer: 'unlinked' },
  modelAnswer: (scene) => [...TO_THE_LIST(scene), ...logOut(scene.here)],
  mistakes: PHONE_MISTAKES,
  taughtIn: { lesson: 'log-out-phone' },
  variant: {
    id: `only-${look.platform}-${here}`,
    scene: {
      ...PLAIN_SCENE,
      ...look,
      id: `test-only-${look.platform}-${here}`,
      here,
      linked: [here, 'home-laptop', 'tablet'],
      offers: ['leave', 'flightMode'],
      before: [...OPEN_SITE, { type: 'seat.leave' }],
    },
  },
});

/**
 * At your own laptop, which nobody else opens. One of four in the list is a stranger's, and carries the same name as this
 * laptop: only the time tells.
 */
const stranger: Room = {
  title: 'prove.stranger.title',
  says: 'prove.stranger.says',
  done: 'prove.stranger.done',
  notes: 'prove.stranger.notes',
  goal: { strangers: 0 },
  modelAnswer: (scene) => [
    { type: 'hands.phone' },
    ...TO_THE_LIST(scene),
    ...scene.strangers.flatMap((device) => logOut(device)),
  ],
  mistakes: PHONE_MISTAKES,
  taughtIn: { lesson: 'habits', step: 'stranger' },
  variant: {
    id: 'stranger',
    scene: {
      ...PLAIN_SCENE,
      id: 'test-stranger',
      here: 'home-laptop',
      lockScreen: 'own',
      linked: ['tablet', 'laptop-2', 'office-pc', 'home-laptop'],
      strangers: ['laptop-2'],
      entries: { ...PLAIN_SCENE.entries, 'home-laptop': { name: 'chrome-windows', lastActive: 'today-1224' } },
      before: OPEN_SITE,
    },
  },
};

/** A shared computer in front of you. */
export const DESKS: readonly [Rooms, ...Rooms[]] = [
  [inTheDark],
  [appLock],
  [rightToLeft('hotel-pc'), rightToLeft('library-pc')],
  [waiting],
  [tabClosed('library-pc'), tabClosed('hotel-pc'), tabClosed('office-pc')],
];

const ANDROID = { platform: 'android', settings: 'settings' } as const;
const IPHONE = { platform: 'iphone', settings: 'you' } as const;
const OLDER_IPHONE = { platform: 'iphone', settings: 'settings' } as const;

/** The phone is what can do it. */
export const PHONES: readonly [Rooms, ...Rooms[]] = [
  [onlyPhone('library-pc', ANDROID), onlyPhone('hotel-pc', ANDROID), onlyPhone('office-pc', ANDROID)],
  [onlyPhone('library-pc', OLDER_IPHONE), onlyPhone('hotel-pc', IPHONE), onlyPhone('office-pc', IPHONE)],
  [stranger],
];
