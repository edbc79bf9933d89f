import { writeFileSync } from 'node:fs';

import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { type DirectedGraphNode, toDirectedGraph } from 'xstate/graph';

import { coachMachine } from '../src/machines/lesson/lesson.machine.ts';
import { pacerMachine } from '../src/machines/session/pacer.machine.ts';
import { worldMachine } from '../src/machines/world/world.machine.ts';

interface Chart {
  readonly name: string;
  readonly says: string;
  readonly machine: AnyStateMachine;
  /** The node that is drawn; each region of a parallel one gets a picture of its own. */
  readonly node: string;
  /** A node that is drawn as one place, since it has its own file. */
  readonly folded?: string;
}

const CHARTS: readonly Chart[] = [
  {
    name: 'seat',
    says: 'Who sits at the computer, and which device is in the hands that act.',
    machine: worldMachine,
    node: 'world.seat',
  },
  { name: 'computer', says: 'The computer’s own lock screen.', machine: worldMachine, node: 'world.computer' },
  {
    name: 'browser',
    says: 'The browser’s window and its two tabs. What the place `site` shows is in [site.md](site.md).',
    machine: worldMachine,
    node: 'world.browser',
    folded: 'site',
  },
  { name: 'site', says: 'What WhatsApp Web shows while its tab is in front.', machine: worldMachine, node: 'site' },
  { name: 'phone', says: 'The phone in your hand.', machine: worldMachine, node: 'world.phone' },
  {
    name: 'account',
    says: 'What the account feels when time passes. It has no places of its own: the linked devices are kept beside the charts.',
    machine: worldMachine,
    node: 'world.account',
  },
  {
    name: 'coach',
    says: 'The coach. It never sees the world, only that a goal is met, a gesture leads astray or an answer is given.',
    machine: coachMachine,
    node: 'coach',
  },
  {
    name: 'pacer',
    says: 'The pacer, the only machine with timers: it answers for the network, and moves the visible cursor.',
    machine: pacerMachine,
    node: 'pacer',
  },
];

/** The files of docs/charts/ with the text that `npm run charts` gives them. */
export function charts(): readonly (readonly [path: string, text: string])[] {
  return [
    ...CHARTS.map((chart) => [`docs/charts/${chart.name}.md`, page(chart)] as const),
    ['docs/charts/README.md', contents()],
  ];
}

const GENERATED = 'Drawn by `npm run charts` from the machines themselves; a test fails when it is stale.';

function contents(): string {
  const lines = CHARTS.map(({ name, says }) => `- [${name}](${name}.md): ${says}`);
  return `# Charts\n\n${GENERATED}\n\n${lines.join('\n')}\n\nHow to read them: an arrow carries the events that lead along it, the truth that must hold in brackets, and \`else\` where the ones before it did not. \`after\` is a timer.\n`;
}

function page({ name, says, machine, node, folded }: Chart): string {
  const root = find(toDirectedGraph(machine), node);
  if (root === undefined) throw new Error(`The machine has no node "${node}"`);
  const isParallel = root.stateNode.type === 'parallel';
  const regions = isParallel ? root.children : [root];
  const pictures = regions
    .filter(({ children }) => children.length > 0)
    .map((region) => (isParallel ? `## ${region.stateNode.key}\n\n` : '') + diagram(region, folded));
  return [`# ${name}`, says, GENERATED, ...pictures, ...toldArrows(root, folded)].join('\n\n') + '\n';
}

const find = (graph: DirectedGraphNode, id: string): DirectedGraphNode | undefined =>
  graph.id === id ? graph : graph.children.map((child) => find(child, id)).find((found) => found !== undefined);

/** One arrow's worth of a transition. */
interface Arrow {
  readonly from: AnyStateNode;
  readonly to: AnyStateNode;
  readonly label: string;
  readonly actions: readonly string[];
  /** Whether the place is left and entered anew. */
  readonly isAnew: boolean;
}

function diagram(root: DirectedGraphNode, folded: string | undefined): string {
  const lines = [`[*] --> ${initialOf(root)}`, ...root.children.flatMap((child) => places(child, folded))];
  const arrows = within(root, folded).filter((arrow) => arrow.from !== root.stateNode && !isTold(arrow));
  return ['```mermaid', 'stateDiagram-v2', ...[...lines, ...merged(arrows)].map((line) => `  ${line}`), '```'].join(
    '\n',
  );
}

function initialOf({ stateNode }: DirectedGraphNode): string {
  const key = stateNode.config.initial;
  if (typeof key !== 'string') throw new Error(`${stateNode.id} begins nowhere`);
  return key;
}

/** A place, and the ones inside it. */
function places(node: DirectedGraphNode, folded: string | undefined): string[] {
  const { key } = node.stateNode;
  if (node.children.length === 0 || node.id === folded) return [key];
  const inner = node.children.flatMap((child) => places(child, folded)).map((line) => `  ${line}`);
  return [`state ${key} {`, `  [*] --> ${initialOf(node)}`, ...inner, '}'];
}

/** Every arrow that begins in a node or inside it, the events' ones as XState lists them, then what happens at once. */
function within(node: DirectedGraphNode, folded: string | undefined): Arrow[] {
  const own = [...node.edges.map(({ transition }) => transition), ...(node.stateNode.always ?? [])].map(
    (transition, index, all) => arrowOf(node.stateNode, transition, all.slice(0, index)),
  );
  const inner = node.id === folded ? [] : node.children.flatMap((child) => within(child, folded));
  return [...own, ...inner].filter((arrow) => node.id !== folded || !isTold(arrow));
}

function arrowOf(
  from: AnyStateNode,
  transition: AnyTransitionDefinition,
  before: readonly AnyTransitionDefinition[],
): Arrow {
  const { eventType, guard, target, actions, reenter } = transition;
  const isElse = guard === undefined && before.some((other) => other.eventType === eventType);
  const timer = /^xstate\.after\.(\w+)\./u.exec(eventType)?.[1];
  const event = timer === undefined ? eventType : `after ${timer}`;
  const condition = isElse ? '[else]' : guard === undefined ? '' : `[${truth(guard)}]`;
  return {
    from,
    to: target?.[0] ?? from,
    label: [event, condition].filter(Boolean).join(' ') || 'at once',
    actions: actions.map(nameOf),
    isAnew: reenter,
  };
}

function nameOf(action: unknown): string {
  if (typeof action === 'string') return action;
  if (typeof action === 'object' && action !== null && 'type' in action) return String(action.type);
  throw new Error('An action without a name can’t be told: give it one in setup()');
}

/** A guard as it is written down: a name, or names joined by `and`, `or` and `not`. */
function truth(guard: unknown): string {
  if (typeof guard === 'string') return guard;
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return String(guard.type);
  if (typeof guard === 'function' && 'guards' in guard && Array.isArray(guard.guards)) {
    const names = guard.guards.map(truth);
    return guard.name === 'not' ? `not ${names.join()}` : names.join(` ${guard.name} `);
  }
  throw new Error('A guard without a name can’t be drawn: give it one in setup()');
}

/** An arrow from a place to itself or into itself: Mermaid draws the one badly and the other not at all, so words tell it. */
const isTold = ({ from, to }: Arrow): boolean => from === to || isInside(to, from);

const isInside = (node: AnyStateNode, outer: AnyStateNode): boolean =>
  node.parent === outer || (node.parent !== undefined && isInside(node.parent, outer));

/** One line for all that leads from one place to another. */
function merged(arrows: readonly Arrow[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { from, to, label } of arrows) {
    const way = `${from.key} --> ${to.key}`;
    lines.set(way, [...(lines.get(way) ?? []), label]);
  }
  return [...lines].map(([way, labels]) => `${way} : ${labels.join('<br/>')}`);
}

/** The arrows that are not in the pictures. */
function toldArrows(root: DirectedGraphNode, folded: string | undefined): string[] {
  const told = within(root, folded).filter((arrow) => arrow.from === root.stateNode || isTold(arrow));
  const items = told.map(({ from, to, label, actions, isAnew }) => {
    const where =
      from === root.stateNode
        ? 'Anywhere'
        : from.type === 'atomic'
          ? `In \`${from.key}\``
          : `Anywhere in \`${from.key}\``;
    const ways = from !== to ? [`leads to \`${to.key}\``] : isAnew ? ['enters it anew'] : [];
    const deeds = actions.length === 0 ? [] : [`does ${actions.map((name) => `\`${name}\``).join(', ')}`];
    return `- ${where}, \`${label}\` ${[...ways, ...deeds].join(' and ') || 'asks its guards again'}`;
  });
  return items.length === 0 ? [] : [items.join('\n')];
}

if (import.meta.main) for (const [path, text] of charts()) writeFileSync(path, text);
