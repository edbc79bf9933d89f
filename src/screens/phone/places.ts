import { deviceInHands } from '../../machines/world/controls.ts';
import type { PhonePlace } from '../../machines/world/readings.ts';
import { read } from '../../machines/world/readings.ts';
import type { World } from '../../machines/world/world.ts';

/** Places that lie over a page, and the page beneath. While one is open the page is inert. */
const BENEATH = {
  menu: 'chats',
  sheet: 'devices',
  confirmingAll: 'devices',
  unlocking: 'devices',
} as const satisfies Partial<Record<PhonePlace, PhonePlace>>;

export type Modal = keyof typeof BENEATH;
export type PhonePage = Exclude<PhonePlace, Modal>;

const isModal = (place: PhonePlace): place is Modal => place in BENEATH;

/** What the phone shows: a page, and perhaps something over it. */
export const layersOf = (place: PhonePlace): { page: PhonePage; modal: Modal | null } =>
  isModal(place) ? { page: BENEATH[place], modal: place } : { page: place, modal: null };

/** In the hands that act, lying within reach, or with its owner while somebody else sits at the computer. */
export type Hold = 'held' | 'resting' | 'away';

export function phoneHoldOf(world: World): Hold {
  if (deviceInHands(world) === 'phone') return 'held';
  return read(world).seat === 'nextPerson' ? 'away' : 'resting';
}
