import type { Gesture, GestureType } from '../machines/world/gestures.ts';

/** Where on the devices a control is: the second level of help names the place, not the control. */
export const AREAS = [
  'desk',
  'taskbar',
  'lockScreen',
  'tabStrip',
  'newTab',
  'chatList',
  'aboveChatList',
  'conversation',
  'siteMenu',
  'siteRail',
  'sitePage',
  'siteDialog',
  'qrPage',
  'phoneLockScreen',
  'phoneHome',
  'phoneTop',
  'phoneTabs',
  'phoneMenu',
  'phoneList',
  'phoneSheet',
  'phoneCamera',
] as const;
export type Area = (typeof AREAS)[number];

const BY_PLACE: readonly (readonly [prefix: string, area: Area])[] = [
  ['hands.', 'desk'],
  ['seat.', 'desk'],
  ['computer.unlock', 'lockScreen'],
  ['computer.', 'taskbar'],
  ['browser.open', 'taskbar'],
  ['browser.bookmark.', 'newTab'],
  ['browser.address.', 'newTab'],
  ['browser.', 'tabStrip'],
  ['site.chat.', 'chatList'],
  ['site.chatMenu.', 'conversation'],
  ['site.message.', 'conversation'],
  ['site.menu.open', 'aboveChatList'],
  ['site.menu.', 'siteMenu'],
  ['site.settings.open', 'siteRail'],
  ['site.settings.', 'sitePage'],
  ['site.page.', 'sitePage'],
  ['site.locked.', 'sitePage'],
  ['site.stay.', 'qrPage'],
  ['site.code.', 'qrPage'],
  ['site.', 'siteDialog'],
  ['phone.unlock', 'phoneLockScreen'],
  ['phone.app.', 'phoneHome'],
  ['phone.flight.', 'phoneHome'],
  ['phone.menu.open', 'phoneTop'],
  ['phone.menu.', 'phoneMenu'],
  ['phone.tab.', 'phoneTabs'],
  ['phone.home', 'phoneTabs'],
  ['phone.link.start', 'phoneList'],
  ['phone.link.unlock', 'phoneSheet'],
  ['phone.link.cancel', 'phoneSheet'],
  ['phone.link.', 'phoneCamera'],
  ['phone.device.open', 'phoneList'],
  ['phone.device.', 'phoneSheet'],
  ['phone.all.', 'phoneSheet'],
  ['phone.', 'phoneList'],
];

const areaByType = (type: GestureType): Area => BY_PLACE.find(([prefix]) => type.startsWith(prefix))?.[1] ?? 'desk';

export const areaOf = (gesture: Pick<Gesture, 'type'>): Area => areaByType(gesture.type);
