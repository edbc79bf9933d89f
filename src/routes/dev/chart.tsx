import type { AnyStateNode } from 'xstate';

import { controls } from '../../machines/world/controls.ts';
import { nameOf } from '../../machines/world/gestures.ts';
import { TIME_INPUTS, type WorldInput } from '../../machines/world/inputs.ts';
import { isGesture } from '../../machines/world/ways.ts';
import type { World } from '../../machines/world/world.ts';
import { worldMachine } from '../../machines/world/world.machine.ts';
import { Button } from '../../ui/button.tsx';

interface ChartProps {
  world: World;
  send: (input: WorldInput) => void;
}

/** All that hands and time can do now. */
const inputsOf = (world: World): readonly WorldInput[] => [
  ...TIME_INPUTS.map((type) => ({ type })).filter((input) => world.can(input)),
  ...controls(world),
];

/** The chart in its present state: the places that a world is in are lit, and each lists what can be done from there. */
export const Chart = ({ world, send }: ChartProps) => (
  <ul className="flex flex-wrap items-start gap-2">
    {Object.values(worldMachine.root.states).map((node) => (
      <Place key={node.id} node={node} world={world} inputs={inputsOf(world)} send={send} />
    ))}
  </ul>
);

interface PlaceProps extends ChartProps {
  node: AnyStateNode;
  inputs: readonly WorldInput[];
}

function Place({ node, inputs, ...chart }: PlaceProps) {
  const isLit = chart.world._nodes.some(({ id }) => id === node.id);
  const children = Object.values(node.states);
  const own = isLit ? inputs.filter(({ type }) => node.ownEvents.includes(type)) : [];
  return (
    <li
      aria-current={isLit ? 'true' : undefined}
      className={`min-w-0 rounded-lg border p-1.5 ${isLit ? 'border-brass text-ink' : 'border-line text-ink-soft'} ${children.length > 0 ? 'grow' : isLit ? 'bg-brass/20' : ''}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-1.5">
        <span className={`font-mono text-xs ${isLit ? 'font-semibold' : ''}`}>{node.key}</span>
        {node.tags.map((tag) => (
          <span key={tag} className="text-[0.6875rem] text-ink-soft italic">
            {tag}
          </span>
        ))}
      </p>
      {own.length === 0 ? null : <Inputs inputs={own} send={chart.send} />}
      {children.length === 0 ? null : (
        <ul className="mt-1.5 flex flex-wrap items-start gap-1.5">
          {children.map((child) => (
            <Place key={child.id} node={child} inputs={inputs} {...chart} />
          ))}
        </ul>
      )}
    </li>
  );
}

const Inputs = ({ inputs, send }: Pick<PlaceProps, 'inputs' | 'send'>) => (
  <ul className="mt-1 flex flex-wrap gap-1">
    {inputs.map((input) => {
      const name = isGesture(input) ? nameOf(input) : input.type;
      return (
        <li key={name}>
          <Button size="small" onClick={() => send(input)}>
            <code>{name}</code>
          </Button>
        </li>
      );
    })}
  </ul>
);
