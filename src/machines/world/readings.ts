import type { PhonePlace, SitePlace } from './places.ts';
import type { ChatId, DeviceId, LastActive } from './scene.ts';
import type { World } from './world.ts';

/** Flat, named truths about the world: all that lessons may ask, so that the charts can be redrawn without them. */
export interface Readings {
  seat: 'atComputer' | 'onPhone' | 'away' | 'nextPerson';
  computer: 'awake' | 'locked';
  /** What is in front on the computer. */
  window: 'closed' | 'relaunching' | 'other' | 'blank' | 'site';
  /** WhatsApp's tab in the strip. */
  tab: 'closed' | 'blank' | 'site';
  site: SitePlace;
  phone: PhonePlace;
  /** `listed`: the phone still lists this computer, but its browser has lost the keys. */
  thisComputer: 'linked' | 'listed' | 'unlinked';
  appLock: 'off' | 'on' | 'locked';
  stays: 'ticked' | 'unticked';
  chat: ChatId;
  /** To whom the next person has written under your name. */
  sent: ChatId | 'none';
  sheet: DeviceId | 'none';
  linked: number;
  strangers: number;
  flightMode: 'on' | 'off';
  twoStep: 'on' | 'off';
  update: 'done' | 'open';
}

const readings = new WeakMap<World, Readings>();

/** All readings of a world; computed once a world. */
export function read(world: World): Readings {
  let known = readings.get(world);
  if (known === undefined) {
    known = readAfresh(world);
    readings.set(world, known);
  }
  return known;
}

function readAfresh({ value, context }: World): Readings {
  const { scene } = context;
  const isListed = context.linked.includes(scene.here);
  return {
    seat: value.seat,
    computer: value.computer,
    window: windowPlace(value.browser),
    tab: context.tab,
    site: sitePlace(value.browser),
    phone: value.phone,
    thisComputer: isListed ? (context.hasKeys ? 'linked' : 'listed') : 'unlinked',
    appLock: context.appLock,
    stays: context.stays ? 'ticked' : 'unticked',
    chat: context.chat,
    sent: context.sentTo ?? 'none',
    sheet: context.sheet ?? 'none',
    linked: context.linked.length,
    strangers: context.linked.filter((device) => scene.strangers.includes(device)).length,
    flightMode: context.isFlying ? 'on' : 'off',
    twoStep: context.hasTwoStep ? 'on' : 'off',
    update: context.isUpdated ? 'done' : 'open',
  };
}

type BrowserValue = World['value']['browser'];

function windowPlace(browser: BrowserValue): Readings['window'] {
  if (typeof browser === 'string') return browser;
  return typeof browser.window === 'string' ? browser.window : 'site';
}

function sitePlace(browser: BrowserValue): SitePlace {
  if (typeof browser === 'string' || typeof browser.window === 'string') return 'none';
  const { site } = browser.window;
  if (typeof site === 'object') return site.inside;
  return site === 'arriving' ? 'none' : site;
}

/** What a step asks for: every reading named has the value, or one of the values. */
export type Goal = { readonly [Name in keyof Readings]?: Readings[Name] | readonly Readings[Name][] };

export function isMet(goal: Goal, world: World): boolean {
  const now = read(world);
  return Object.entries(goal).every(([name, wanted]) => {
    const value = now[name as keyof Readings];
    return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
  });
}

/** Whether the person at this computer can see the chats. */
export const showsChats = (world: World): boolean => world.hasTag('signedIn') && read(world).computer === 'awake';

/**
 * When an entry of the phone's list was last active. A shared computer before you is in use or was, when you left it; one
 * of your own is while your chats are open on it. Of all others the scene knows.
 */
export function lastActiveOf(device: DeviceId, world: World): LastActive {
  const { here, lockScreen, entries } = world.context.scene;
  const isInUse = device === here && (lockScreen === 'shared' || showsChats(world));
  return isInUse ? 'today-1230' : entries[device].lastActive;
}

/** The computer as a door: its chats lie open, it is only pulled to, or the key is turned. */
export type DoorState = 'open' | 'shut' | 'locked';

export function doorOf(world: World): DoorState {
  if (read(world).thisComputer !== 'linked') return 'locked';
  return showsChats(world) ? 'open' : 'shut';
}
