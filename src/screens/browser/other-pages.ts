import type { DeviceId, Scene } from '../../machines/world/scene.ts';

/** What stands in the pinned tab, by where the computer is. */
const PAGES = {
  'library-pc': 'library',
  'hotel-pc': 'hotel',
  'office-pc': 'paper',
  'home-laptop': 'paper',
  tablet: 'paper',
  'laptop-2': 'paper',
} as const satisfies Record<DeviceId, string>;

export type OtherPageName = (typeof PAGES)[DeviceId];

export const otherPageOf = ({ here }: Pick<Scene, 'here'>): OtherPageName => PAGES[here];
