import type { View } from '../lesson/step.ts';
import type { Gesture } from '../world/gestures.ts';
import { isExposed } from '../world/exposure.ts';
import { read } from '../world/readings.ts';
import { isBusy, SETTLE } from '../world/ways.ts';
import { move, openWorld, type World } from '../world/world.ts';
import type { Command } from './session.ts';

/** One moment of a run that was made, or that could have been. */
export interface Moment {
  world: World;
  view: View | undefined;
  /** The position of the step to which it belongs. */
  step: number;
  /** What has led here: a press, time that passed, going back, the clock that has jumped, another scene, or the run's end. */
  by: Gesture | 'time' | 'rewind' | 'later' | 'scene' | 'end';
  /** Somebody else can read your chats. */
  isExposed: boolean;
}

/** Whether the next person sits at the computer. */
export const isNext = (world: World): boolean => read(world).seat === 'nextPerson';

/** Whether a moment was reached by a press of the learner's own: what the next person does is not theirs. */
export const isPress = ({ by, world }: Pick<Moment, 'by' | 'world'>): boolean =>
  typeof by === 'object' && !isNext(world);

/** Something lies open by this run: a scene that begins with the next person shows what somebody else has left. */
const isOwnExposure = (world: World): boolean => isExposed(world) && !isNext(openWorld(world.context.scene));

/** The same, and whether something lay open in it. */
export const momentOf = (moment: Omit<Moment, 'isExposed'>): Moment => ({
  ...moment,
  isExposed: isOwnExposure(moment.world),
});

/** The world once the network has answered. */
export const settled = (world: World): World => (isBusy(world) ? move(world, SETTLE) : world);

/**
 * The world right after a press, the network's answer or giving up, before anything follows from it; `null` after
 * anything else.
 */
export function worldBy(world: World, command: Command | undefined): World | null {
  if (command?.type === 'gesture') return move(world, command.gesture);
  if (command?.type === 'giveUp') return settled(world);
  return command?.type === 'input' ? move(world, command.input) : null;
}
