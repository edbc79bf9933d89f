import { type Gesture, isGestureType, nameOf, positionOf, RETREATS } from './gestures.ts';
import { CHATS } from './scene.ts';
import type { World } from './world.ts';
import { sorted } from '../lists.ts';

export type Device = 'computer' | 'phone';

/** The device that is in the acting hands. */
export function deviceInHands(world: World): Device {
  const { seat } = world.value;
  return seat === 'atComputer' || seat === 'nextPerson' ? 'computer' : 'phone';
}

/** The device on which a gesture is made; `null` for turning from one to the other, or leaving. */
export function deviceOf(gesture: Pick<Gesture, 'type'>): Device | null {
  const [first] = gesture.type.split('.');
  if (first === 'phone') return 'phone';
  return first === 'hands' || first === 'seat' ? null : 'computer';
}

/**
 * Whether the hands that act can get at a control: the next person has no phone of yours, and a locked screen hides all
 * behind it.
 */
function isWithinReach(world: World, type: Gesture['type']): boolean {
  const device = deviceOf({ type });
  if (device === null) return true;
  if (device !== deviceInHands(world)) return false;
  return device === 'phone' || world.value.computer === 'awake' || type === 'computer.unlock';
}

function expand(world: World, type: Gesture['type']): Gesture[] {
  if (type === 'phone.device.open') return world.context.linked.map((target) => ({ type, target }));
  if (type === 'site.chat.open') {
    return CHATS.filter((chat) => chat !== world.context.chat).map((target) => ({ type, target }));
  }
  return [{ type }];
}

interface Controls {
  list: readonly Gesture[];
  names: ReadonlySet<string>;
}

const known = new WeakMap<World, Controls>();

function controlsOf(world: World): Controls {
  let found = known.get(world);
  if (found === undefined) {
    const types = new Set(world._nodes.flatMap((node) => node.ownEvents));
    const reached = [...types].filter(isGestureType).filter((type) => isWithinReach(world, type));
    const list = sorted(reached, (one, other) => (positionOf(one) ?? 0) - (positionOf(other) ?? 0))
      .flatMap((type) => expand(world, type))
      .filter((gesture) => world.can(gesture));
    found = { list, names: new Set(list.map(nameOf)) };
    known.set(world, found);
  }
  return found;
}

/** Every gesture that can be made now, in the order of GESTURES: exactly the controls that a screen shows enabled. */
export const controls = (world: World): readonly Gesture[] => controlsOf(world).list;

export const isControl = (world: World, gesture: Gesture): boolean => controlsOf(world).names.has(nameOf(gesture));

/** The ways back from where a device in the acting hands stands. */
export const retreatsOf = (world: World, device: Device): readonly Gesture[] =>
  controls(world).filter((gesture) => deviceOf(gesture) === device && RETREATS.has(gesture.type));

/** The gesture that closes whatever covers a page of a device, as Esc does; `null` if nothing covers it. */
export const retreatOf = (world: World, device: Device): Gesture | null =>
  (world.hasTag('modal') && retreatsOf(world, device)[0]) || null;
