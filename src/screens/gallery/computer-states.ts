import type { WorldInput } from '../../machines/world/inputs.ts';
import { OPEN_SCENE, PLAIN_SCENE, type Scene } from '../../machines/world/scene.ts';
import { moveAll, openWorld } from '../../machines/world/world.ts';
import type { GalleryState } from './phone-states.ts';

const AT_SITE: readonly WorldInput[] = [{ type: 'browser.tab.new' }, { type: 'browser.bookmark.whatsapp' }];
const SIGNED_OUT: Partial<Scene> = { linked: ['home-laptop'] };
const SITE: Scene = { ...OPEN_SCENE, before: AT_SITE };

const SENDING: Partial<Scene> = { offers: [...OPEN_SCENE.offers, 'sending'] };

type Input = WorldInput | WorldInput['type'];

function after(id: string, inputs: readonly Input[], differences: Partial<Scene> = {}): GalleryState {
  const scene = { ...SITE, ...differences, id: `gallery-${id}` };
  const played = inputs.map((input) => (typeof input === 'string' ? ({ type: input } as WorldInput) : input));
  return { id: `computer-${id}`, world: moveAll(openWorld(scene), played) };
}

const LEAVING = ['site.menu.open', 'site.menu.logOut', 'site.dialog.logOut'] as const;
const LOCKING = [
  'site.menu.open',
  'site.menu.appLock',
  'site.appLock.turnOn',
  'site.menu.open',
  'site.menu.lockApp',
] as const;

/** Every distinct state of the computer's screen, reached as a hand would reach it. */
export const computerStates: readonly GalleryState[] = [
  after('other-tab', [], { before: [] }),
  after('other-tab-beside', ['browser.tab.other']),
  after('other-tab-hotel', [], { before: [], here: 'hotel-pc' }),
  after('other-tab-home', [], { before: [], here: 'home-laptop' }),
  after('closed-hotel', ['browser.window.close'], { here: 'hotel-pc' }),
  after('blank-tab', ['browser.tab.new'], { before: [] }),
  after('blank-tab-behind', ['browser.tab.new', 'browser.tab.other'], { before: [] }),
  after('relaunching', ['browser.update']),
  after('updated', ['browser.update', 'network.settle']),
  after('closed', ['browser.window.close']),
  after('locked', ['computer.lock']),
  after('locked-own', ['computer.lock', 'clock.nextPerson'], { lockScreen: 'own' }),
  after('chats', []),
  after('chats-other', [{ type: 'site.chat.open', target: 'flat' }]),
  after('chats-plain', [], { offers: PLAIN_SCENE.offers }),
  after('chats-new-chat-last', [], { header: 'newChatLast' }),
  after('chats-gear', [], { settings: 'settings' }),
  after('chat-menu', ['site.chatMenu.open']),
  after('menu', ['site.menu.open']),
  after('menu-plain', ['site.menu.open'], { offers: PLAIN_SCENE.offers }),
  after('menu-new-chat-last', ['site.menu.open'], { header: 'newChatLast' }),
  after('menu-app-lock', ['site.menu.open'], { hasAppLock: true }),
  after('page', ['site.menu.open', 'site.menu.starredMessages']),
  after('you', ['site.settings.open']),
  after('settings', ['site.settings.open'], { settings: 'settings' }),
  after('settings-app-lock', ['site.settings.open'], { hasAppLock: true }),
  after('dialog-plain', ['site.menu.open', 'site.menu.logOut'], { dialog: 'plain' }),
  after('dialog-link', ['site.menu.open', 'site.menu.logOut']),
  after('dialog-button', ['site.menu.open', 'site.menu.logOut'], { dialog: 'button' }),
  after('dialog-link-locked', ['site.settings.open', 'site.settings.logOut'], { hasAppLock: true }),
  after('dialog-button-locked', ['site.settings.open', 'site.settings.logOut'], { hasAppLock: true, dialog: 'button' }),
  after('app-lock', ['site.menu.open', 'site.menu.appLock']),
  after('app-locked', LOCKING),
  after('app-locked-next', [...LOCKING, 'clock.nextPerson']),
  after('forgot', [...LOCKING, 'site.locked.forgot']),
  after('leaving', LEAVING),
  after('qr', [...LEAVING, 'network.settle']),
  after('qr-unticked', ['site.stay.toggle'], SIGNED_OUT),
  after('qr-without-code', [], { ...SIGNED_OUT, offers: PLAIN_SCENE.offers }),
  after('code', ['site.code.show'], SIGNED_OUT),
  after('code-unticked', ['site.stay.toggle', 'site.code.show'], SIGNED_OUT),
  after('resting', ['hands.phone']),
  after('resting-qr', ['hands.phone'], SIGNED_OUT),
  after('next-person', ['clock.nextPerson']),
  after('next-person-ready', ['clock.nextPerson'], SENDING),
  after('next-person-sent', ['clock.nextPerson', 'site.message.send'], SENDING),
  after('next-person-closed', ['browser.window.close', 'seat.leave', 'clock.nextPerson']),
];
