import type { View } from '../lesson/step.ts';
import type { Gesture } from '../world/gestures.ts';
import { isLeftLinked, read } from '../world/readings.ts';
import { openWorld, type World } from '../world/world.ts';

/** One moment of a run that was made, or that could have been. */
export interface Moment {
  world: World;
  view: View | undefined;
  /** The position of the step to which it belongs. */
  step: number;
  /** What has led here: a press, time that passed, going back, the clock that has jumped, another scene, or the run's end. */
  by: Gesture | 'time' | 'rewind' | 'later' | 'scene' | 'end';
  /** A computer that was left is still linked. */
  isExposed: boolean;
}

/** Whether the next person sits at the computer. */
export const isNext = (world: World): boolean => read(world).seat === 'nextPerson';

/** Whether a moment was reached by a press of the learner's own: what the next person does is not theirs. */
export const isPress = ({ by, world }: Pick<Moment, 'by' | 'world'>): boolean =>
  typeof by === 'object' && !isNext(world);

/** A computer that was left lies open, in this run: a scene that begins with the next person shows what somebody else has left. */
const isExposed = (world: World): boolean => isLeftLinked(world) && !isNext(openWorld(world.context.scene));

/** The same, and whether something lay open in it. */
export const momentOf = (moment: Omit<Moment, 'isExposed'>): Moment => ({
  ...moment,
  isExposed: isExposed(moment.world),
});
