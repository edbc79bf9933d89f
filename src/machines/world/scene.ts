import type { WorldInput } from './inputs.ts';

/** Every linked device that any scene knows. A name in the list proves nothing: the linking side chooses it. */
export const DEVICES = ['library-pc', 'hotel-pc', 'office-pc', 'home-laptop', 'tablet', 'laptop-2'] as const;
export type DeviceId = (typeof DEVICES)[number];

/**
 * What an entry of the phone's list calls itself: browser and system, as the linking side chose, or a name that you gave
 * it.
 */
export type EntryName =
  | 'chrome-windows'
  | 'edge-windows'
  | 'chrome-mac'
  | 'safari-mac'
  | 'office-pc'
  | 'home-laptop'
  | 'tablet';

/** When an entry was last active. */
export type LastActive =
  | 'today-1230'
  | 'today-1224'
  | 'today-1010'
  | 'today-0905'
  | 'today-0720'
  | 'today-0340'
  | 'today-0215'
  | 'yesterday-2114'
  | 'yesterday-1930'
  | 'yesterday-1745'
  | 'yesterday-1210'
  | 'yesterday-0510'
  | 'sunday-2030'
  | 'sunday-1902'
  | 'sunday-1015';

/** How a linked device stands in the phone's list. Two may look alike. */
export interface ListEntry {
  name: EntryName;
  lastActive: LastActive;
}

/** The conversations in the simulated account. */
export const CHATS = ['mum', 'flat', 'doctor', 'team'] as const;
export type ChatId = (typeof CHATS)[number];

/** What a scene may offer beyond the ways in and out; what it does not offer can't be reached in it. */
export const OFFERS = [
  'leave',
  'screenLock',
  'appLock',
  'code',
  'reading',
  'pages',
  'flightMode',
  'twoStep',
  'update',
  'sending',
] as const;
export type Offer = (typeof OFFERS)[number];

/** What a world starts from, and what can't change while it lives. */
export interface Scene {
  /** Stable for ever: journals and links name it. */
  id: string;
  platform: 'android' | 'iphone';
  /** The iPhone's last tab, and the last entry of the site's rail: a gear named Settings, or your picture named You. */
  settings: 'settings' | 'you';
  /** Which of the two stands last above the chat list: ⋮ Menu or New chat. Both orders are met. */
  header: 'menuLast' | 'newChatLast';
  /**
   * What the log-out dialog offers beside its two buttons (both are met in WhatsApp Web's own program,
   * WAWebConfirmLogoutModal).
   */
  dialog: 'plain' | 'link' | 'button';
  /**
   * Whether the phone's app still has "Log out from all devices" (older versions only; the Help Center now goes device
   * by device).
   */
  hasLogOutAll: boolean;
  /** The account of the computer's own lock screen: a shared one opens for anyone who sits down. */
  lockScreen: 'shared' | 'own';
  /** The computer in front of you. */
  here: DeviceId;
  /** At most four. */
  linked: readonly DeviceId[];
  /** Devices in `linked` that you never linked yourself. */
  strangers: readonly DeviceId[];
  /** Whether a note of yours lies on the desk: what you linked, and when you last used it. */
  hasNote: boolean;
  /** How the phone's list shows them. */
  entries: Readonly<Record<DeviceId, ListEntry>>;
  offers: readonly Offer[];
  hasAppLock: boolean;
  hasTwoStep: boolean;
  /** What has happened before the learner arrives. */
  before: readonly WorldInput[];
}

/** A linked account holds at most four devices beside the phone (WhatsApp Help Center, About linked devices). */
export const MOST_LINKED = 4;

/** The plainest scene: one linked library computer, nothing offered beyond the ways in and out. */
export const PLAIN_SCENE: Scene = {
  id: 'plain',
  platform: 'android',
  settings: 'you',
  header: 'menuLast',
  dialog: 'link',
  hasLogOutAll: false,
  lockScreen: 'shared',
  here: 'library-pc',
  linked: ['library-pc'],
  strangers: [],
  hasNote: false,
  entries: {
    'library-pc': { name: 'chrome-windows', lastActive: 'today-1230' },
    'hotel-pc': { name: 'edge-windows', lastActive: 'today-1224' },
    'office-pc': { name: 'office-pc', lastActive: 'yesterday-1745' },
    'home-laptop': { name: 'home-laptop', lastActive: 'yesterday-2114' },
    tablet: { name: 'tablet', lastActive: 'sunday-1902' },
    'laptop-2': { name: 'chrome-windows', lastActive: 'today-0340' },
  },
  offers: [],
  hasAppLock: false,
  hasTwoStep: false,
  before: [],
};

/**
 * The sandbox's scene: two devices are linked, and all is offered but sending, which would make its worlds several times
 * as many for one more thing to press.
 */
export const OPEN_SCENE: Scene = {
  ...PLAIN_SCENE,
  id: 'open',
  hasLogOutAll: true,
  linked: ['library-pc', 'home-laptop'],
  offers: OFFERS.filter((offer) => offer !== 'sending'),
};
