import { controls, deviceOf } from '../src/machines/world/controls.ts';
import { type Gesture, nameOf } from '../src/machines/world/gestures.ts';
import { read } from '../src/machines/world/readings.ts';
import type { Scene } from '../src/machines/world/scene.ts';
import {
  type Edge,
  edgesOf,
  type Graph,
  graphOf,
  isGesture,
  type GraphNode,
  nodeOf,
} from '../src/machines/world/ways.ts';
import { openWorld, type World } from '../src/machines/world/world.ts';

/** One press of a tour, and the world that has to be on the screen after it. */
export interface Press {
  gesture: Gesture;
  after: World;
}

type IsWanted = (gesture: Gesture) => boolean;

/** In a whole tour of the open scene every press is nearer. */
const FARTHEST = 12;

/** Two presses with the same name count as one. */
type NameOf = (world: World, gesture: Gesture) => string;

/** Each gesture once, wherever it is nearest. */
export const eachGesture: NameOf = (_, { type }) => type;

/** Each gesture once in every place of its device, whatever else the world holds. */
export function eachGestureInEachPlace(world: World, gesture: Gesture): string {
  const now = read(world);
  const device = deviceOf(gesture);
  // Once in a world's life.
  if (gesture.type === 'browser.update') return gesture.type;
  if (device === 'phone') return `${now.phone} ${now.flightMode} ${gesture.type}`;
  if (device === 'computer') {
    return [now.computer, now.window, now.site, now.tab, now.appLock, nameOf(gesture)].join(' ');
  }
  return `${now.seat} ${gesture.type}`;
}

interface Tour {
  each: NameOf;
  isWanted?: IsWanted;
  /** How many presses away what is missing is looked for. */
  farthest?: number;
}

/**
 * Legs that together make every press of a tour once, each leg from the scene's beginning until the hands can get no
 * further. Always the nearest press that is still missing.
 */
export function planTour(scene: Scene, { each, isWanted = () => true, farthest = FARTHEST }: Tour): Press[][] {
  const graph = graphOf(scene);
  const start = nodeOf(graph, openWorld(scene));
  const done = new Set<string>();
  const legs: Press[][] = [];
  for (;;) {
    const leg = planLeg(graph, start, done, { each, isWanted, farthest });
    if (leg.length === 0) return legs;
    legs.push(leg);
  }
}

function planLeg(graph: Graph, start: GraphNode, done: Set<string>, tour: Required<Tour>): Press[] {
  const { each, isWanted, farthest } = tour;
  const leg: Press[] = [];
  let here = start;
  for (;;) {
    const isMissing = (world: World, gesture: Gesture) => isWanted(gesture) && !done.has(each(world, gesture));
    const way = nearestMissing(graph, here, isMissing, farthest);
    if (way === null) return leg;
    for (const { input, to } of way) {
      if (isGesture(input)) {
        done.add(each(here.world, input));
        leg.push({ gesture: input, after: to.world });
      }
      here = to;
    }
  }
}

function nearestMissing(
  graph: Graph,
  from: GraphNode,
  isMissing: (world: World, gesture: Gesture) => boolean,
  farthest: number,
): Edge[] | null {
  const seen = new Set([from]);
  let layer: { node: GraphNode; way: Edge[] }[] = [{ node: from, way: [] }];
  for (let depth = 0; depth < farthest && layer.length > 0; depth += 1) {
    const next: typeof layer = [];
    for (const { node, way } of layer) {
      for (const edge of edgesOf(graph, node)) {
        if (isGesture(edge.input) && isMissing(node.world, edge.input)) return [...way, edge];
        if (seen.has(edge.to)) continue;
        seen.add(edge.to);
        next.push({ node: edge.to, way: [...way, edge] });
      }
    }
    layer = next;
  }
  return null;
}

/** The names of the controls that a world's screens have to show enabled. */
export const namesOf = (world: World): string[] => controls(world).map(nameOf).toSorted();
