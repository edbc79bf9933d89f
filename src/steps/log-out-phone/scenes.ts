import type { Variant } from '../../machines/lesson/step.ts';
import { PLAIN_SCENE, type Scene } from '../../machines/world/scene.ts';
import { OPEN_SITE, wayToList } from '../ways.ts';

/** On the train, with the phone in hand; at the library the chats still lie open. */
const TRAIN: Scene = {
  ...PLAIN_SCENE,
  id: 'train',
  linked: ['library-pc', 'home-laptop', 'tablet'],
  offers: ['leave', 'flightMode'],
  before: [...OPEN_SITE, { type: 'seat.leave' }],
};

/** Both kinds of phone, with both versions of the app. */
export const VARIANTS = [
  { id: 'android', scene: TRAIN },
  { id: 'iphone', scene: { ...TRAIN, id: 'train-iphone', platform: 'iphone' } },
  { id: 'android-older', scene: { ...TRAIN, id: 'train-older', hasLogOutAll: true } },
  {
    id: 'iphone-older',
    scene: { ...TRAIN, id: 'train-iphone-older', platform: 'iphone', settings: 'settings', hasLogOutAll: true },
  },
] as const satisfies readonly Variant[];

/**
 * A friend's phone, with the list open: she was at the library, too. Where each device has to be tapped there are so few
 * that nobody gets tired of it.
 */
const friendWith = ({ id, scene }: Variant): Variant => ({
  id: `friend-${id}`,
  scene: {
    ...scene,
    id: `friend-${id}`,
    linked: scene.hasLogOutAll ? scene.linked : ['library-pc', 'tablet'],
    offers: ['leave'],
    before: [...scene.before, { type: 'phone.unlock' }, { type: 'phone.app.open' }, ...wayToList(scene)],
  },
});

const FRIENDS: readonly [Variant, ...Variant[]] = [friendWith(VARIANTS[0]), ...VARIANTS.slice(1).map(friendWith)];

/** The friend who has the same kind of phone, and the other version of the app: always the very same variant. */
export const friendOf = ({ platform, hasLogOutAll }: Scene): Variant =>
  FRIENDS.find(({ scene }) => scene.platform === platform && scene.hasLogOutAll !== hasLogOutAll) ?? FRIENDS[0];
