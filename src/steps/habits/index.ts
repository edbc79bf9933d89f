import type { CourseLesson } from '../define.ts';
import { drawing } from '../draw.ts';
import { borrowedComputers } from './borrowed.ts';
import { LOBBY } from './scenes.ts';
import { strangerInTheList } from './stranger.ts';
import { twoStep } from './two-step.ts';
import { browserUpdate } from './update.ts';

/** L4: four short scenes, each of which can be left for later. */
export function drawHabits(seed: number): CourseLesson {
  const draw = drawing(seed);
  return {
    id: 'habits',
    version: 3,
    seed,
    modes: ['watch', 'guided', 'practice'],
    title: 'lesson.habits.title',
    summary: 'lesson.habits.summary',
    minutes: 3,
    variants: [
      { ...LOBBY.android, id: 'android' },
      { ...LOBBY.iphone, id: 'iphone' },
    ],
    steps: [...borrowedComputers(draw), ...twoStep, ...strangerInTheList(draw), ...browserUpdate],
    proof: [],
  };
}
