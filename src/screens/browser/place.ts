import { deviceInHands } from '../../machines/world/controls.ts';
import type { SiteModal, SitePlace } from '../../machines/world/places.ts';
import { type Readings, read } from '../../machines/world/readings.ts';
import { CHATS } from '../../machines/world/scene.ts';
import type { World } from '../../machines/world/world.ts';
import type { StageView } from '../stage-view.tsx';

/** In the hands that act, or waiting. */
export const computerHoldOf = (world: World): 'held' | 'resting' =>
  deviceInHands(world) === 'computer' ? 'held' : 'resting';

/** What the computer shows, as one word: while it stays the same, focus stays where it is. */
export function screenOf(world: World): string {
  const { computer, window, tab, site, update } = read(world);
  return [computerHoldOf(world), computer, window, tab, site, update].join(' ');
}

/** Somebody who sat down has turned from the list, as it was left, to a conversation. */
export const isTalking = ({ chat, sent }: Pick<Readings, 'chat' | 'sent'>): boolean =>
  chat !== CHATS[0] || sent !== 'none';

/** What drops from its own button, which closes it, too. Everything else that is modal is a dialog. */
const MENUS = ['menu', 'chatMenu'] as const satisfies readonly SiteModal[];
export type SiteMenuPlace = (typeof MENUS)[number];

export const isMenu = (site: SitePlace): site is SiteMenuPlace => (MENUS as readonly SitePlace[]).includes(site);

/** The menu that is open. */
export function menuIn({ world }: StageView): SiteMenuPlace | null {
  const { site } = read(world);
  return isMenu(site) ? site : null;
}
