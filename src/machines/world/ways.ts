import { controls } from './controls.ts';
import { type Gesture, nameOf } from './gestures.ts';
import { type Goal, isMet } from './readings.ts';
import type { Scene } from './scene.ts';
import { keyOf, move, openWorld, type World } from './world.ts';
import type { TimeInput, WorldInput } from './inputs.ts';
import { sorted } from '../lists.ts';

/** A world in its scene's graph. */
export interface GraphNode {
  key: string;
  world: World;
  /** Where each control leads; grown when first asked for. A busy world also settles. */
  edges: readonly Edge[] | null;
}

export interface Edge {
  input: WorldInput;
  to: GraphNode;
}

/** The worlds of one scene that have been met so far. One graph a scene, shared by all who search in it. */
export interface Graph {
  nodes: Map<string, GraphNode>;
  ways: Map<string, Way | null>;
}

/** The inputs from a world to a goal, and how many of them a hand makes. */
export interface Way {
  inputs: readonly WorldInput[];
  gestures: readonly Gesture[];
}

const graphs = new WeakMap<Scene, Graph>();

export function graphOf(scene: Scene): Graph {
  let graph = graphs.get(scene);
  if (graph === undefined) {
    graph = { nodes: new Map(), ways: new Map() };
    graphs.set(scene, graph);
  }
  return graph;
}

export function nodeOf(graph: Graph, world: World): GraphNode {
  const key = keyOf(world);
  let node = graph.nodes.get(key);
  if (node === undefined) {
    node = { key, world, edges: null };
    graph.nodes.set(key, node);
  }
  return node;
}

/** Of all equal worlds the one met first, so that what we know about it is found again and the others can be freed. */
export const sameWorld = (world: World): World => nodeOf(graphOf(world.context.scene), world).world;

export const SETTLE: TimeInput = { type: 'network.settle' };

export const isBusy = (world: World): boolean => world.hasTag('busy');

export function edgesOf(graph: Graph, node: GraphNode): readonly Edge[] {
  if (node.edges === null) {
    const { world } = node;
    const inputs: WorldInput[] = [...(isBusy(world) ? [SETTLE] : []), ...controls(world)];
    node.edges = inputs.map((input) => ({ input, to: nodeOf(graph, move(world, input)) }));
  }
  return node.edges;
}

/** Every world that hands (and the listed inputs of time) can reach from a scene. */
export function walk(scene: Scene, inputs: readonly WorldInput[] = []): Graph {
  const graph: Graph = { nodes: new Map(), ways: new Map() };
  const open = [nodeOf(graph, openWorld(scene))];
  const seen = new Set(open);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { world } = node;
    const staged = inputs
      .filter((input) => world.can(input))
      .map((input) => ({ input, to: nodeOf(graph, move(world, input)) }));
    node.edges = [...edgesOf(graph, node), ...staged];
    for (const { to } of node.edges) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return graph;
}

export const isGesture = (input: WorldInput): input is Gesture =>
  !input.type.startsWith('network.') && !input.type.startsWith('clock.');

interface Reached {
  from: Reached | null;
  input: WorldInput | null;
  node: GraphNode;
}

/** How many worlds a search opens between two chances to pause: about a millisecond's work. */
const SLICE = 8;

/**
 * The shortest way from a world to a goal, counted in gestures (the network's answer costs nothing); `null` where there
 * is none. Equal ways: the one that follows `preferred` longest. Yields now and then, so that a caller can spread a
 * long search over idle moments; {@link findWay} runs it through.
 */
export function* searchWay(world: World, goal: Goal, preferred: readonly Gesture[] = []): Generator<void, Way | null> {
  const graph = graphOf(world.context.scene);
  const start = nodeOf(graph, world);
  const wanted = preferred.map(nameOf);
  const question = questionOf(goal, wanted, start);
  const known = graph.ways.get(question);
  if (known !== undefined) return known;

  const rank = new Map(wanted.map((name, position) => [name, position]));
  const seen = new Set<GraphNode>();
  let layer: Reached[] = [{ from: null, input: null, node: start }];
  let opened = 0;
  while (layer.length > 0) {
    const next: Reached[] = [];
    for (const step of layer) {
      if (seen.has(step.node)) continue;
      seen.add(step.node);
      if (isMet(goal, step.node.world)) {
        const way = wayTo(step);
        graph.ways.set(question, way);
        return way;
      }
      const edges = sorted(edgesOf(graph, step.node), (one, other) => rankOf(rank, one) - rankOf(rank, other));
      for (const { input, to } of edges) {
        if (!seen.has(to)) (input === SETTLE ? layer : next).push({ from: step, input, node: to });
      }
      opened += 1;
      if (opened % SLICE === 0) yield;
    }
    layer = next;
  }
  graph.ways.set(question, null);
  return null;
}

const questionOf = (goal: Goal, preferred: readonly string[], from: GraphNode): string =>
  `${JSON.stringify(goal)} ${preferred.join()} ${from.key}`;

/**
 * Remembers a way that is known to be a shortest one, and the rest of it for each world on it, so that nobody has to
 * search there: a step's model answer, from where the step begins (steps.test.ts proves that none is shorter).
 */
export function rememberWay(world: World, goal: Goal, gestures: readonly Gesture[]): void {
  const graph = graphOf(world.context.scene);
  const wanted = gestures.map(nameOf);
  const passed: { node: GraphNode; input: WorldInput }[] = [];
  let here = world;
  for (const gesture of gestures) {
    passed.push({ node: nodeOf(graph, here), input: gesture });
    here = move(here, gesture);
    if (!isBusy(here)) continue;
    passed.push({ node: nodeOf(graph, here), input: SETTLE });
    here = move(here, SETTLE);
  }
  if (!isMet(goal, here)) return;
  passed.forEach(({ node }, index) => {
    const inputs = passed.slice(index).map(({ input }) => input);
    graph.ways.set(questionOf(goal, wanted, node), { inputs, gestures: inputs.filter(isGesture) });
  });
}

const rankOf = (rank: ReadonlyMap<string, number>, { input }: Edge): number =>
  (isGesture(input) ? rank.get(nameOf(input)) : undefined) ?? rank.size;

function wayTo(last: Reached): Way {
  const inputs: WorldInput[] = [];
  for (let step: Reached | null = last; step !== null; step = step.from) {
    if (step.input !== null) inputs.unshift(step.input);
  }
  return { inputs, gestures: inputs.filter(isGesture) };
}

/** {@link searchWay}, run through at once. */
export function findWay(world: World, goal: Goal, preferred: readonly Gesture[] = []): Way | null {
  const search = searchWay(world, goal, preferred);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
