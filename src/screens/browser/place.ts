import { deviceInHands } from '../../machines/world/controls.ts';
import type { PlainGesture } from '../../machines/world/gestures.ts';
import { type Readings, read, type SitePlace } from '../../machines/world/readings.ts';
import { CHATS } from '../../machines/world/scene.ts';
import type { World } from '../../machines/world/world.ts';

/** In the hands that act, or waiting. */
export const computerHoldOf = (world: World): 'held' | 'resting' =>
  deviceInHands(world) === 'computer' ? 'held' : 'resting';

/** What the computer shows, as one word: while it stays the same, focus stays where it is. */
export function screenOf(world: World): string {
  const { computer, window, tab, site, update } = read(world);
  return [computerHoldOf(world), computer, window, tab, site, update].join(' ');
}

/** What lies over a page of the site, and how the world itself takes it away: by Esc. */
const RETREATS: Partial<Record<SitePlace, PlainGesture>> = {
  menu: 'site.menu.close',
  chatMenu: 'site.chatMenu.close',
  confirming: 'site.dialog.cancel',
  settingAppLock: 'site.appLock.cancel',
  forgetting: 'site.forgot.cancel',
};

export const retreatOf = (site: SitePlace): PlainGesture | undefined => RETREATS[site];

/** Somebody who sat down has turned from the list, as it was left, to a conversation. */
export const isTalking = ({ chat, sent }: Readings): boolean => chat !== CHATS[0] || sent !== 'none';

export const isMenu = (site: SitePlace): boolean => site === 'menu' || site === 'chatMenu';
