import { type Goal, isMet, read, showsChats } from './readings.ts';
import type { DeviceId, Scene } from './scene.ts';
import type { World } from './world.ts';

/** In whose hands a linked device may be. */
export type Whose = 'yours' | 'shared' | 'stranger';

/**
 * How close to your chats anyone at a device gets. `closing`: an app lock is on, and the chats are still on the screen; it
 * closes by itself once nobody is there. `hidden`: the link lives on behind a password. `listed`: the browser has lost its
 * keys, and only your phone's list still knows of it.
 */
export type Access = 'open' | 'closing' | 'hidden' | 'listed';

/** A device that your phone lists as linked. */
export interface LinkedDevice {
  device: DeviceId;
  whose: Whose;
  access: Access;
}

/** A computer with an account of your own has nobody who comes next. */
function whoseIs(device: DeviceId, { here, lockScreen, strangers }: Scene): Whose {
  if (strangers.includes(device)) return 'stranger';
  return device === here && lockScreen === 'shared' ? 'shared' : 'yours';
}

/**
 * A log-out that has started lets nobody in any more: it completes, whatever ends the wait. An app lock closes when the
 * next person sits down, so that one which is open before them is their own.
 */
function accessHere(world: World): Access {
  const { thisComputer, appLock, seat, site } = read(world);
  if (thisComputer !== 'linked') return 'listed';
  if (appLock === 'locked' || site === 'leaving') return 'hidden';
  if (appLock === 'off' || seat === 'nextPerson') return 'open';
  return showsChats(world) ? 'closing' : 'hidden';
}

/** Every device that your phone lists: whose it is, and how close to your chats anyone there gets. */
export function linkedDevices(world: World): readonly LinkedDevice[] {
  const { scene, linked } = world.context;
  return linked.map((device) => ({
    device,
    whose: whoseIs(device, scene),
    access: device === scene.here ? accessHere(world) : 'open',
  }));
}

/** What is left for others: a stranger's device, or how close to your chats they get on a shared one. */
export type Left = 'stranger' | Access;

const leftBy = ({ whose, access }: LinkedDevice): Left => (whose === 'stranger' ? 'stranger' : access);

/** Everything of the kind, each once: nothing where every device that is listed is yours alone. */
export const leftIn = (world: World): readonly Left[] => [
  ...new Set(linkedDevices(world).flatMap((one) => (one.whose === 'yours' ? [] : [leftBy(one)]))),
];

const isReadable = (left: Left): boolean => left !== 'hidden' && left !== 'listed';

/**
 * What can be said of a world that somebody leaves. `safe` is said where nobody but you can read your chats on any
 * computer that isn't yours alone, nothing is merely hidden, and what was asked for is done.
 */
export interface Verdict {
  is: 'safe' | 'open' | 'hidden' | 'unfinished';
  left: readonly Left[];
}

/** The one judgement that every end uses: from the world alone, no matter who gave up or what was counted as done. */
export function verdictOf(world: World, goal: Goal): Verdict {
  const left = leftIn(world);
  const is = left.some(isReadable)
    ? 'open'
    : left.includes('hidden')
      ? 'hidden'
      : isMet(goal, world)
        ? 'safe'
        : 'unfinished';
  return { is, left };
}

/** Whether you have let go of the computer: gone, behind its lock, or with WhatsApp's tab closed. */
function isLetGo(world: World): boolean {
  const { seat, computer, tab } = read(world);
  return seat === 'away' || seat === 'nextPerson' || computer === 'locked' || tab === 'closed';
}

/** Whether somebody else can read your chats at this moment: a stranger's device at any, a shared computer once it is let go. */
export const isExposed = (world: World): boolean =>
  linkedDevices(world).some(
    ({ whose, access }) => whose === 'stranger' || (whose === 'shared' && isReadable(access) && isLetGo(world)),
  );
