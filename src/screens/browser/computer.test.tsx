import { beforeAll, describe, expect, it } from 'vitest';

import { controls, deviceOf } from '../../machines/world/controls.ts';
import { nameOf } from '../../machines/world/gestures.ts';
import { type DeviceId, OPEN_SCENE, PLAIN_SCENE } from '../../machines/world/scene.ts';
import { walk } from '../../machines/world/ways.ts';
import { moveAll, openWorld, type World } from '../../machines/world/world.ts';
import { OPEN_SITE } from '../../steps/ways.ts';
import { computerStates } from '../gallery/computer-states.ts';
import { markupOf } from '../doubles/markup.tsx';
import { Computer } from './computer.tsx';
import { screenOf } from './place.ts';

let draw: (world: World) => string;

beforeAll(async () => {
  draw = await markupOf(<Computer />);
});

/** The names of the gestures that a picture offers, one for each control. */
function offered(html: string): string[] {
  const tags = html.match(/<button[^>]*data-gesture[^>]*>/gu) ?? [];
  const enabled = tags.filter((tag) => !tag.includes(' disabled=""'));
  return enabled.map((tag) => /data-gesture="([^"]*)"/u.exec(tag)?.[1] ?? '').toSorted();
}

/** The gestures that belong to the computer: its own, and getting up from it; turning to it is the shelf's. */
const wanted = (world: World): string[] =>
  controls(world)
    .filter((gesture) => deviceOf(gesture) === 'computer' || gesture.type === 'seat.leave')
    .map(nameOf)
    .toSorted();

describe.each(computerStates)('the screen $id', ({ world }) => {
  it('offers what the world allows, each once', () => {
    expect(offered(draw(world))).toEqual(wanted(world));
  });

  it('says that it is practice', () => {
    expect(draw(world)).toContain('Practice – not WhatsApp');
  });

  it('keeps one place for the keyboard to come back to', () => {
    expect(draw(world).match(/data-page/gu)).toHaveLength(1);
  });
});

it('moves a chat to the top of the list when a message has gone out in it', () => {
  const start = openWorld({ ...PLAIN_SCENE, offers: ['reading', 'sending'], before: OPEN_SITE });
  const open = moveAll(start, [{ type: 'clock.nextPerson' }, { type: 'site.chat.open', target: 'doctor' }]);
  const firstOf = (world: World) => {
    const list = /<ul[^>]*sim-chats.*?<\/ul>/su.exec(draw(world))?.[0] ?? '';
    return ['Mum', 'Dr. Amari’s office'].toSorted(
      (one, other) => list.indexOf(`>${one}<`) - list.indexOf(`>${other}<`),
    )[0];
  };
  expect(firstOf(open)).toBe('Mum');
  expect(firstOf(moveAll(open, [{ type: 'site.message.send' }]))).toBe('Dr. Amari’s office');
});

it('lists the site’s menu in the order of the real one, Log out last', () => {
  const menu = computerStates.find(({ world }) => controls(world).some(({ type }) => type === 'site.menu.logOut'));
  if (menu === undefined) throw new Error('The gallery does not show the open menu');
  const items = draw(menu.world).match(/role="menuitem"[^>]*data-gesture="[^"]*"/gu) ?? [];
  expect(items.map((tag) => /data-gesture="([^"]*)"/u.exec(tag)?.[1])).toEqual([
    'site.menu.newGroup',
    'site.menu.starredMessages',
    'site.menu.selectChats',
    'site.menu.markAllRead',
    'site.menu.appLock',
    'site.menu.logOut',
  ]);
});

it.each<[DeviceId, string]>([
  ['library-pc', 'library'],
  ['hotel-pc', 'hotel'],
  ['office-pc', 'office'],
])('on the %s, chats and profile speak of the %s and of no other place', (here, place) => {
  const scene = { ...PLAIN_SCENE, id: `chats-${here}`, here, linked: [here] };
  const chats = moveAll(openWorld(scene), [{ type: 'browser.tab.new' }, { type: 'browser.bookmark.whatsapp' }]);
  const settings = moveAll(chats, [{ type: 'site.settings.open' }]);
  const named = [chats, settings].flatMap((world) => draw(world).match(/at the (\w+)/giu) ?? []);
  expect(new Set(named.map((words) => words.toLowerCase()))).toEqual(new Set([`at the ${place}`]));
});

it('tempts with an app lock by a link only while none is on', () => {
  const offersLock = (id: string) =>
    computerStates
      .flatMap((state) => (state.id.endsWith(id) ? offered(draw(state.world)) : []))
      .includes('site.dialog.appLock');
  expect(offersLock('dialog-link')).toBe(true);
  expect(offersLock('dialog-link-locked')).toBe(false);
  expect(offersLock('dialog-button-locked')).toBe(true);
});

it('offers what the world allows in every world within reach', () => {
  // Nothing on the computer looks at the phone's flight mode or PIN, which make five times as many worlds.
  const offers = OPEN_SCENE.offers.filter((offer) => offer !== 'flightMode' && offer !== 'twoStep');
  const { nodes } = walk({ ...OPEN_SCENE, linked: ['library-pc'], offers });
  const worlds = [...nodes.values()].map(({ world }) => world);
  const distinct = new Map(worlds.map((world) => [`${screenOf(world)}: ${wanted(world).join(' ')}`, world]));
  const wrong = [...distinct].filter(([, world]) => offered(draw(world)).join() !== wanted(world).join());
  expect(wrong.map(([name]) => name)).toEqual([]);
});
