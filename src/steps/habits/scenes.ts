import type { Variant } from '../../machines/lesson/step.ts';
import type { Gesture } from '../../machines/world/gestures.ts';
import { type EntryName, PLAIN_SCENE, type Scene } from '../../machines/world/scene.ts';
import type { Drawing } from '../draw.ts';
import { OPEN_SITE, wayToList } from '../ways.ts';

type Platform = Scene['platform'];

/** One world a platform; always the very same ones. */
type Worlds = Readonly<Record<Platform, Variant>>;

const worldsOf = (id: string, sceneFor: (scene: Scene) => Scene): Worlds => {
  const on = (platform: Platform): Variant => {
    const scene = sceneFor({ ...PLAIN_SCENE, platform, id: `habits-${id}-${platform}` });
    return { id: `${id}-${platform}`, scene };
  };
  return { android: on('android'), iphone: on('iphone') };
};

/** Enters the world of a platform, wherever the step before was. */
export const inThe = (worlds: Worlds) => ({ variant: ({ platform }: Scene) => worlds[platform] });

const IN_APP: readonly Gesture[] = [{ type: 'hands.phone' }, { type: 'phone.unlock' }, { type: 'phone.app.open' }];

export const LINK: readonly Gesture[] = [
  { type: 'phone.link.start' },
  { type: 'phone.link.unlock' },
  { type: 'phone.link.scan' },
];

/** The lobby's PC asks for your phone. */
export const LOBBY = worldsOf('lobby', (scene) => ({
  ...scene,
  here: 'hotel-pc',
  linked: [],
  offers: ['leave'],
  before: OPEN_SITE,
}));

/** Linked, with the box unticked before. */
export const LOBBY_LINKED = worldsOf('lobby-linked', (scene) => ({
  ...scene,
  here: 'hotel-pc',
  linked: [],
  before: [
    ...OPEN_SITE,
    { type: 'site.stay.toggle' },
    ...IN_APP,
    ...wayToList(scene),
    ...LINK,
    { type: 'hands.computer' },
  ],
}));

/** WhatsApp is open on the phone, two-step verification still off. */
export const WITHOUT_PIN = worldsOf('without-pin', (scene) => ({
  ...scene,
  here: 'office-pc',
  lockScreen: 'own',
  linked: [],
  offers: ['twoStep'],
  before: [...OPEN_SITE, ...IN_APP],
}));

/** Two-step verification is on, your own account on the office PC asks for the phone, and the phone is in hand. */
export const WITH_PIN = worldsOf('with-pin', (scene) => ({
  ...scene,
  here: 'office-pc',
  lockScreen: 'own',
  linked: [],
  hasTwoStep: true,
  before: [...OPEN_SITE, ...IN_APP, ...wayToList(scene)],
}));

/** Your own laptop, with your chats open and an update waiting. */
export const UPDATE_WAITS = worldsOf('update', (scene) => ({
  ...scene,
  here: 'home-laptop',
  lockScreen: 'own',
  linked: ['home-laptop'],
  offers: ['update'],
  before: OPEN_SITE,
}));

/** On the way, with the list of linked devices open: three are yours, and the fourth carries the name of one of them. */
export function drawStranger({ pick, shuffle }: Drawing): Worlds {
  const office = pick<EntryName>(['chrome-windows', 'edge-windows']);
  const home = pick<EntryName>(['chrome-mac', 'safari-mac']);
  const entries: Scene['entries'] = {
    ...PLAIN_SCENE.entries,
    'office-pc': { name: office, lastActive: pick(['yesterday-1745', 'yesterday-1210', 'today-0905']) },
    'home-laptop': { name: home, lastActive: pick(['yesterday-2114', 'today-0720', 'sunday-2030']) },
    tablet: { name: 'tablet', lastActive: pick(['sunday-1902', 'yesterday-1930', 'sunday-1015']) },
    'laptop-2': {
      name: pick([office, home]),
      lastActive: pick(['today-0340', 'today-0215', 'yesterday-0510', 'today-1010']),
    },
  };
  const linked = shuffle(['office-pc', 'home-laptop', 'tablet', 'laptop-2'] as const);
  return worldsOf('stranger', (scene) => ({
    ...scene,
    here: 'home-laptop',
    lockScreen: 'own',
    linked,
    strangers: ['laptop-2'],
    entries,
    hasNote: true,
    offers: ['leave'],
    before: [{ type: 'seat.leave' }, ...IN_APP.slice(1), ...wayToList(scene)],
  }));
}
