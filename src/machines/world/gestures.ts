import type { ChatId, DeviceId } from './scene.ts';

/**
 * Everything that a hand can do. A name is at once the event of the chart, the control on the screen, the target of the
 * spotlight, the entry of a model answer and the name in reports; its position is its code in a packed journal, so the
 * list only ever grows at its end.
 */
export const GESTURES = [
  'hands.computer',
  'hands.phone',
  'seat.leave',
  'computer.lock',
  'computer.unlock',
  'browser.open',
  'browser.window.close',
  'browser.tab.new',
  'browser.tab.close',
  'browser.tab.whatsapp',
  'browser.tab.other',
  'browser.bookmark.whatsapp',
  'browser.address.whatsapp',
  'browser.reload',
  'browser.update',
  'site.chat.open',
  'site.chatMenu.open',
  'site.chatMenu.close',
  'site.menu.open',
  'site.menu.close',
  'site.menu.newGroup',
  'site.menu.starredMessages',
  'site.menu.selectChats',
  'site.menu.markAllRead',
  'site.menu.appLock',
  'site.menu.lockApp',
  'site.menu.logOut',
  'site.page.close',
  'site.settings.open',
  'site.settings.close',
  'site.settings.appLock',
  'site.settings.logOut',
  'site.dialog.cancel',
  'site.dialog.appLock',
  'site.dialog.logOut',
  'site.appLock.cancel',
  'site.appLock.turnOn',
  'site.locked.unlock',
  'site.locked.forgot',
  'site.forgot.cancel',
  'site.forgot.logOut',
  'site.stay.toggle',
  'site.code.show',
  'site.code.hide',
  'phone.unlock',
  'phone.home',
  'phone.flight.toggle',
  'phone.app.open',
  'phone.menu.open',
  'phone.menu.close',
  'phone.menu.linkedDevices',
  'phone.menu.settings',
  'phone.tab.chats',
  'phone.tab.settings',
  'phone.settings.linkedDevices',
  'phone.settings.account',
  'phone.settings.back',
  'phone.account.twoStep',
  'phone.account.back',
  'phone.twoStep.turnOn',
  'phone.twoStep.back',
  'phone.devices.back',
  'phone.devices.logOutAll',
  'phone.device.open',
  'phone.device.logOut',
  'phone.device.close',
  'phone.all.cancel',
  'phone.all.logOut',
  'phone.link.start',
  'phone.link.unlock',
  'phone.link.cancel',
  'phone.link.scan',
  'phone.link.useCode',
  'phone.link.typeCode',
  'phone.link.back',
  'site.message.send',
  'phone.pin.enter',
  'phone.pin.back',
] as const;

export type GestureType = (typeof GESTURES)[number];

/** The gestures that need a target, because several of a kind are on the screen. */
type DeviceGesture = 'phone.device.open';
type ChatGesture = 'site.chat.open';

/** One thing that a hand can do; `target` only where several of a kind are on the screen. */
export type Gesture =
  | { type: Exclude<GestureType, DeviceGesture | ChatGesture> }
  | { type: DeviceGesture; target: DeviceId }
  | { type: ChatGesture; target: ChatId };

/** The gestures that need no target. */
export type PlainGesture = Exclude<GestureType, DeviceGesture | ChatGesture>;

/** What can be aimed at: a gesture's target. */
export type Target = DeviceId | ChatId;

const positions = new Map<string, number>(GESTURES.map((type, position) => [type, position]));

/** The position of a gesture in {@link GESTURES}; `undefined` for any other word. */
export const positionOf = (type: string): number | undefined => positions.get(type);

export const isGestureType = (type: string): type is GestureType => positions.has(type);

/** The target of a gesture, where it has one. */
export const targetOf = (gesture: Gesture): Target | undefined => ('target' in gesture ? gesture.target : undefined);

/** The one name of a gesture: its type, and its target behind a colon. */
export function nameOf(gesture: Gesture): string {
  const target = targetOf(gesture);
  return target === undefined ? gesture.type : `${gesture.type}:${target}`;
}

/** Gestures that only step back: they lose nothing, and no mode holds them back. */
export const RETREATS: ReadonlySet<GestureType> = new Set([
  'site.chatMenu.close',
  'site.menu.close',
  'site.page.close',
  'site.settings.close',
  'site.dialog.cancel',
  'site.appLock.cancel',
  'site.forgot.cancel',
  'site.code.hide',
  'phone.home',
  'phone.menu.close',
  'phone.tab.chats',
  'phone.settings.back',
  'phone.account.back',
  'phone.twoStep.back',
  'phone.pin.back',
  'phone.devices.back',
  'phone.device.close',
  'phone.all.cancel',
  'phone.link.cancel',
  'phone.link.back',
]);
