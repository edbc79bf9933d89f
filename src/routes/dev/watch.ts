import { type ActorRefFrom, createActor } from 'xstate';

import { openListeners } from '../../machines/listeners.ts';
import { nameOf } from '../../machines/world/gestures.ts';
import type { WorldInput } from '../../machines/world/inputs.ts';
import type { Scene } from '../../machines/world/scene.ts';
import { isGesture } from '../../machines/world/ways.ts';
import type { World } from '../../machines/world/world.ts';
import { worldMachine } from '../../machines/world/world.machine.ts';

/** What the inspector has told of one input. */
export interface Inspected {
  /** Counted from one. */
  turn: number;
  input: string;
  /** What the world told itself meanwhile. */
  raised: readonly string[];
  /** The places that were left and entered, by their paths. */
  left: readonly string[];
  entered: readonly string[];
  /** The fields of the context that have another value. */
  changed: readonly string[];
  world: World;
}

export interface Watched {
  actor: ActorRefFrom<typeof worldMachine>;
  send: (input: WorldInput) => void;
  /** All inputs so far, the last one first; the very same list until there is another. */
  heard: () => readonly Inspected[];
  subscribe: (listener: () => void) => () => void;
}

const placesOf = (world: World): ReadonlySet<string> => new Set(world._nodes.map(({ path }) => path.join('.')));

const without = (places: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...places].filter((place) => !others.has(place));

function difference(before: World, world: World): Pick<Inspected, 'left' | 'entered' | 'changed'> {
  const [old, now] = [placesOf(before), placesOf(world)];
  const changed = Object.entries(world.context).flatMap(([field, value]) =>
    value === before.context[field as keyof World['context']] ? [] : [field],
  );
  return { left: without(old, now), entered: without(now, old), changed };
}

/** Runs a scene's world as an ordinary actor, and listens to it as any inspector would. */
export function watch(scene: Scene): Watched {
  let heard: readonly Inspected[] = [];
  let raised: string[] = [];
  const { add: subscribe, tell } = openListeners();
  const actor = createActor(worldMachine, {
    input: scene,
    inspect: (told) => {
      if (told.type === '@xstate.event') raised = [];
      if (told.type === '@xstate.microstep') raised.push(told.event.type);
    },
  });
  actor.start();
  for (const input of scene.before) actor.send(input);
  return {
    actor,
    send: (input) => {
      const before = actor.getSnapshot();
      actor.send(input);
      const world = actor.getSnapshot();
      const name = isGesture(input) ? nameOf(input) : input.type;
      const meanwhile = raised.filter((type) => type !== '' && type !== input.type);
      const moved = difference(before, world);
      heard = [{ turn: heard.length + 1, input: name, raised: meanwhile, ...moved, world }, ...heard];
      tell();
    },
    heard: () => heard,
    subscribe,
  };
}
