import { type CourseLesson, outlined } from '../define.ts';
import { drawing } from '../draw.ts';
import { borrowedComputers } from './borrowed.ts';
import { LOBBY } from './scenes.ts';
import { strangerInTheList } from './stranger.ts';
import { twoStep } from './two-step.ts';
import { browserUpdate } from './update.ts';
import { outline } from './outline.ts';

/** L4: four short scenes, each of which can be left for later. */
export function drawHabits(seed: number): CourseLesson {
  const draw = drawing(seed);
  return {
    ...outlined(outline),
    version: 3,
    seed,
    modes: ['watch', 'guided', 'practice'],
    variants: [
      { ...LOBBY.android, id: 'android' },
      { ...LOBBY.iphone, id: 'iphone' },
    ],
    steps: [...borrowedComputers(draw), ...twoStep, ...strangerInTheList(draw), ...browserUpdate],
    proof: [],
  };
}
