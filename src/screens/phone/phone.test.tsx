import { beforeAll, describe, expect, it } from 'vitest';

import { controls, deviceOf } from '../../machines/world/controls.ts';
import { nameOf } from '../../machines/world/gestures.ts';
import { phone as chart } from '../../machines/world/phone.ts';
import type { PhonePlace } from '../../machines/world/places.ts';
import { read } from '../../machines/world/readings.ts';
import { OPEN_SCENE, PLAIN_SCENE, type Scene } from '../../machines/world/scene.ts';
import type { WorldInput } from '../../machines/world/inputs.ts';
import { SETTLE, walk } from '../../machines/world/ways.ts';
import { moveAll, openWorld, type World } from '../../machines/world/world.ts';
import { OPEN_SITE, wayToList } from '../../steps/ways.ts';
import { phoneStates } from '../gallery/phone-states.ts';
import { markupOf } from '../doubles/markup.tsx';
import { Phone } from './phone.tsx';
import { phoneHoldOf } from './places.ts';

let draw: (world: World) => string;

beforeAll(async () => {
  draw = await markupOf(<Phone />);
});

const VOID = new Set(['br', 'hr', 'img', 'input']);

interface Control {
  name: string;
  isInert: boolean;
}

/** The enabled gestures of a picture, one for each control, and whether something above them is inert. */
function enabled(html: string): Control[] {
  const inertAbove = [false];
  const found: Control[] = [];
  for (const [, slash, tag = '', attributes = '', closed] of html.matchAll(/<(\/?)([a-z][\w-]*)([^>]*?)(\/?)>/giu)) {
    if (slash === '/') {
      inertAbove.pop();
      continue;
    }
    const isInert = inertAbove.at(-1) === true || / inert=""/u.test(attributes);
    const name = / data-gesture="([^"]*)"/u.exec(attributes)?.[1];
    if (name !== undefined && !/ disabled=""/u.test(attributes)) found.push({ name, isInert });
    if (closed !== '/' && !VOID.has(tag)) inertAbove.push(isInert);
  }
  if (inertAbove.length !== 1) throw new Error('A tag is not closed');
  return found;
}

const offered = (html: string): string[] =>
  enabled(html)
    .map(({ name }) => name)
    .toSorted();

/** The gestures that belong to the phone; picking it up is the shelf's. */
const wanted = (world: World): string[] =>
  controls(world)
    .filter((gesture) => deviceOf(gesture) === 'phone')
    .map(nameOf)
    .toSorted();

/** All that is held of every picture, in one value that names what is wrong with it. */
function faultsOf(world: World): string[] {
  const html = draw(world);
  const [is, should] = [offered(html), wanted(world)];
  return [
    ...(is.join() === should.join() ? [] : [`offers ${is.join(' ')} for ${should.join(' ')}`]),
    ...enabled(html).flatMap(({ name, isInert }) => (isInert ? [`${name} can't be pressed`] : [])),
    // Of one that lies aside, the shelf says so.
    ...(phoneHoldOf(world) === 'resting' || html.includes('Practice – not WhatsApp')
      ? []
      : ['does not say that it is practice']),
  ];
}

describe.each(phoneStates)('the screen $id', ({ world }) => {
  it('offers what the world allows, each once and within reach, and says that it is practice', () => {
    expect(faultsOf(world)).toEqual([]);
  });
});

/** What the phone draws of a world, as one word. */
function pictureOf(world: World): string {
  const { phone, sheet, flightMode, twoStep, site, thisComputer } = read(world);
  const { linked } = world.context;
  const seen = phone === 'scanning' || phone === 'typing' ? [site, thisComputer] : [];
  return [phoneHoldOf(world), phone, sheet, flightMode, twoStep, linked.join('+'), ...seen, ...wanted(world)].join(' ');
}

/** What the phone can bring about or show; the computer's own extras would only multiply the worlds. */
const SCENE: Scene = { ...OPEN_SCENE, offers: ['leave', 'code', 'flightMode', 'twoStep'] };

describe.each([
  ['Android', { ...SCENE, platform: 'android' }],
  ['iPhone', { ...SCENE, platform: 'iphone' }],
  ['Android, newer app', { ...SCENE, platform: 'android', hasLogOutAll: false }],
  ['iPhone, newer app', { ...SCENE, platform: 'iphone', settings: 'settings', hasLogOutAll: false }],
] as const satisfies readonly (readonly [string, Scene])[])('on %s', (_, scene) => {
  const worlds = [...walk(scene, [{ type: 'clock.nextPerson' }]).nodes.values()].map(({ world }) => world);
  const distinct = new Map(worlds.map((world) => [pictureOf(world), world]));

  it('comes to every place that the phone has there', () => {
    const places = new Set([...distinct.values()].map((world) => read(world).phone));
    const missing = [
      ...(scene.platform === 'iphone' ? ['menu'] : []),
      ...(scene.hasLogOutAll ? [] : ['confirmingAll']),
    ];
    expect((Object.keys(chart.states) as PhonePlace[]).filter((place) => !places.has(place))).toEqual(missing);
  });

  it('offers what the world allows in every picture within reach', () => {
    const wrong = [...distinct].flatMap(([picture, world]) => faultsOf(world).map((fault) => `${picture}: ${fault}`));
    expect(wrong).toEqual([]);
  });
});

describe('an entry of the list', () => {
  /** The list, with whatever is to be done in it. */
  const listOf = (scene: Partial<Scene>, ...steps: WorldInput[]) => {
    const start = openWorld({ ...PLAIN_SCENE, before: OPEN_SITE, ...scene });
    const inApp: WorldInput[] = [{ type: 'hands.phone' }, { type: 'phone.unlock' }, { type: 'phone.app.open' }];
    return draw(moveAll(start, [...inApp, ...wayToList(PLAIN_SCENE), ...steps]));
  };

  it('says of a computer that was linked just now that it is active now', () => {
    const link: WorldInput[] = [
      { type: 'phone.link.start' },
      { type: 'phone.link.unlock' },
      { type: 'phone.link.scan' },
      SETTLE,
    ];
    expect(listOf({ here: 'office-pc', linked: [] }, ...link)).toContain('Last active today, 12:30');
  });

  it('says of one that is far away when it was last used', () => {
    expect(listOf({ linked: ['office-pc'] })).toContain('Last active yesterday, 17:45');
  });
});
