import type { Gesture } from '../../machines/world/gestures.ts';
import type { Scene } from '../../machines/world/scene.ts';
import { defineStep } from '../define.ts';
import type { Drawing } from '../draw.ts';
import { drawStranger, inThe } from './scenes.ts';

const endTheirs = ({ strangers }: Scene): Gesture[] =>
  strangers.flatMap((target): Gesture[] => [{ type: 'phone.device.open', target }, { type: 'phone.device.logOut' }]);

/** A choice, so that nothing lights the answer up. */
const decide = (draw: Drawing) =>
  defineStep.choose({
    id: 'stranger',
    part: 'habits.part.stranger',
    title: 'habits.stranger.title',
    says: 'habits.stranger.says',
    notes: 'habits.stranger.notes',
    enter: inThe(drawStranger(draw)),
    outcomes: [
      { id: 'stranger-out', goal: { strangers: 0 }, done: 'habits.stranger.out', leadsTo: 'old-link' },
      {
        id: 'own-out',
        goal: { strangers: 1, linked: 3 },
        says: 'habits.stranger.own',
        done: 'habits.stranger.own',
      },
    ],
    modelAnswer: endTheirs,
  });

const afterAll = defineStep.do({
  id: 'stranger-after-all',
  title: 'habits.after.title',
  says: 'habits.after.says',
  done: 'habits.stranger.out',
  notes: 'habits.after.notes',
  goal: { strangers: 0 },
  modelAnswer: endTheirs,
});

const oldLink = defineStep.look({
  id: 'old-link',
  title: 'habits.old.title',
  says: 'habits.old.says',
  done: 'habits.old.done',
  notes: 'habits.old.notes',
  answers: [
    {
      id: 'ends',
      label: 'habits.old.ends',
      says: 'habits.old.ends.reply',
      isRight: false,
      belief: 'new-login-ends-old',
    },
    { id: 'rests', label: 'habits.old.rests', says: 'habits.old.rests.reply', isRight: false },
    { id: 'stays', label: 'habits.old.stays', says: 'habits.old.stays.reply', isRight: true },
  ],
});

/** The third habit: read the list, and judge by "did I link this, then?". */
export const strangerInTheList = (draw: Drawing) => [decide(draw), afterAll, oldLink];
