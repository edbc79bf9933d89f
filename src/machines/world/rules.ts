import { deviceInHands, retreatsOf } from './controls.ts';
import { type Gesture, RETREATS } from './gestures.ts';
import { read, showsChats } from './readings.ts';
import { MOST_LINKED } from './scene.ts';
import { type Edge, type Graph, isGesture, type GraphNode } from './ways.ts';
import type { World } from './world.ts';

/** A truth of the simulated world, true in every world of every scene. */
type WorldRule = readonly [says: string, holds: (world: World) => boolean];

/** A truth about a step from one world to the next. */
type EdgeRule = readonly [says: string, holds: (from: World, edge: Edge) => boolean];

const isLinked = (world: World): boolean => read(world).thisComputer === 'linked';

const isInside = (world: World): boolean => {
  const { browser } = world.value;
  return typeof browser === 'object' && typeof browser.window === 'object' && typeof browser.window.site === 'object';
};

export const WORLD_RULES: readonly WorldRule[] = [
  ['whoever is signed in is linked', (world) => !isInside(world) || isLinked(world)],
  [
    'without an entry for this computer its site shows no chats',
    (world) => read(world).thisComputer !== 'unlinked' || !showsChats(world),
  ],
  ['at most four devices are linked', (world) => world.context.linked.length <= MOST_LINKED],
  [
    'the next person sees chats only while the link lives and nothing is locked',
    (world) =>
      read(world).seat !== 'nextPerson' ||
      !showsChats(world) ||
      (isLinked(world) && read(world).appLock !== 'locked' && read(world).computer === 'awake'),
  ],
  ['a link that is gone takes the app lock along', (world) => isLinked(world) || read(world).appLock === 'off'],
  [
    'what lies over a page lies on the device in the hands, and one gesture alone leads back from it',
    (world) => !world.hasTag('modal') || retreatsOf(world, deviceInHands(world)).length === 1,
  ],
  ['the computer never waits unseen', (world) => world._nodes.every((node) => node.key !== 'arriving')],
];

const LINKING: ReadonlySet<string> = new Set(['phone.link.scan', 'phone.link.typeCode']);

const UNLINKING: ReadonlySet<string> = new Set([
  'phone.device.logOut',
  'phone.all.logOut',
  'clock.phoneUnused14Days',
  'clock.computerIdle30Days',
]);

const accountOf = ({ context }: World): string =>
  JSON.stringify([context.linked, context.hasTwoStep, context.hasKeys, context.appLock]);

export const EDGE_RULES: readonly EdgeRule[] = [
  [
    'a link begins only by scan or code',
    (from, { input, to }) => isLinked(from) || !isLinked(to.world) || LINKING.has(input.type),
  ],
  [
    'the list of linked devices changes only by scan, code, log-out and long absence',
    (from, { input, to }) =>
      from.context.linked.join() === to.world.context.linked.join() ||
      LINKING.has(input.type) ||
      UNLINKING.has(input.type) ||
      from.hasTag('busy'),
  ],
  [
    'only the next person writes in your name, and only where the chats lie open',
    (from, { input }) => input.type !== 'site.message.send' || (read(from).seat === 'nextPerson' && showsChats(from)),
  ],
  [
    'stepping back leaves the account untouched',
    (from, { input, to }) =>
      !isGesture(input) || !RETREATS.has(input.type) || from.hasTag('busy') || accountOf(from) === accountOf(to.world),
  ],
  [
    'every control but a reload moves the world',
    (from, { input, to }) => !isGesture(input) || input.type === 'browser.reload' || from !== to.world,
  ],
];

/** The first broken rule of a walked graph, with the world in which it broke; `null` where all hold. */
export function firstBroken(graph: Graph): string | null {
  for (const node of graph.nodes.values()) {
    for (const [says, holds] of WORLD_RULES) if (!holds(node.world)) return `${says}: ${node.key}`;
    for (const edge of node.edges ?? []) {
      for (const [says, holds] of EDGE_RULES) {
        if (!holds(node.world, edge)) return `${says}: ${edge.input.type} in ${node.key}`;
      }
    }
  }
  return null;
}

const isByHand = ({ input }: Edge): boolean => isGesture(input) || input.type === 'network.settle';

/** The worlds in which you hold a device and yet no gestures of yours lead to the end of this computer's link. */
export function worldsWithoutWayOut(graph: Graph): GraphNode[] {
  const before = new Map<GraphNode, GraphNode[]>();
  const open: GraphNode[] = [];
  for (const node of graph.nodes.values()) {
    if (read(node.world).thisComputer === 'unlinked') open.push(node);
    for (const edge of (node.edges ?? []).filter(isByHand)) {
      const list = before.get(edge.to);
      if (list === undefined) before.set(edge.to, [node]);
      else list.push(node);
    }
  }
  const safe = new Set(open);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const earlier of before.get(node) ?? []) {
      if (safe.has(earlier)) continue;
      safe.add(earlier);
      open.push(earlier);
    }
  }
  return [...graph.nodes.values()].filter((node) => read(node.world).seat !== 'nextPerson' && !safe.has(node));
}

/** The gestures of a graph, each with a world in which it is offered. */
export function gesturesOf(graph: Graph): Map<Gesture['type'], World> {
  const found = new Map<Gesture['type'], World>();
  for (const { world, edges } of graph.nodes.values()) {
    for (const { input } of edges ?? []) if (isGesture(input) && !found.has(input.type)) found.set(input.type, world);
  }
  return found;
}
