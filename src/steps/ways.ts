import type { Gesture, PlainGesture } from '../machines/world/gestures.ts';
import type { WorldInput } from '../machines/world/inputs.ts';
import type { Scene } from '../machines/world/scene.ts';

/** From the browser's other tab to WhatsApp Web. */
export const OPEN_SITE: readonly Gesture[] = [{ type: 'browser.tab.new' }, { type: 'browser.bookmark.whatsapp' }];

/** The way out, from the open chats. */
export const LOG_OUT: readonly Gesture[] = [
  { type: 'site.menu.open' },
  { type: 'site.menu.logOut' },
  { type: 'site.dialog.logOut' },
];

/** The same where an app lock is on: the menu has no Log out then, and the settings do. */
export const LOG_OUT_BY_SETTINGS: readonly Gesture[] = [
  { type: 'site.settings.open' },
  { type: 'site.settings.logOut' },
  { type: 'site.dialog.logOut' },
];

/** Logged out, and the network has answered: for worlds that begin after it. */
export const LOGGED_OUT: readonly WorldInput[] = [...LOG_OUT, { type: 'network.settle' }];

/** From the app's chats to the list of linked devices: the two kinds of phone differ. */
const TO_LIST: Record<Scene['platform'], readonly [first: PlainGesture, second: PlainGesture]> = {
  android: ['phone.menu.open', 'phone.menu.linkedDevices'],
  iphone: ['phone.tab.settings', 'phone.settings.linkedDevices'],
};

export const wayToList = ({ platform }: Pick<Scene, 'platform'>) => {
  const [first, second] = TO_LIST[platform];
  return [{ type: first }, { type: second }] as const;
};
