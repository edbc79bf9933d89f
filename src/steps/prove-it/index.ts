import type { Announcement, DoStep } from '../../machines/lesson/step.ts';
import type { CoachKey } from '../../locales/text.ts';
import { type CourseLesson, defineStep } from '../define.ts';
import { drawing } from '../draw.ts';
import { DESKS, PHONES, type Room } from './rooms.ts';

const step = (id: string, { variant, ...asked }: Room): DoStep<CoachKey> =>
  defineStep.do({ id, ...asked, enter: { variant: () => variant } });

/** Between the rooms. What comes before the first is said before the session begins. */
const ON_TO_THE_SECOND: Announcement<CoachKey> = {
  at: 'prove.second.at',
  title: 'prove.second.title',
  says: 'prove.second.says',
  go: 'prove.second.go',
};

/** L5: two rooms that were not seen before, one at a desk and one with the phone, in any order; no help. */
export function drawTest(seed: number): CourseLesson {
  const draw = drawing(seed);
  const atDesk = draw.pick(draw.pick(DESKS));
  const byPhone = draw.pick(draw.pick(PHONES));
  const [first, second] = draw.int(2) === 0 ? [atDesk, byPhone] : [byPhone, atDesk];
  return {
    id: 'prove-it',
    version: 1,
    seed,
    modes: ['exam'],
    title: 'lesson.prove-it.title',
    summary: 'lesson.prove-it.summary',
    minutes: 2,
    variants: [first.variant],
    steps: [],
    proof: [step('first', first), { ...step('second', second), announces: ON_TO_THE_SECOND }],
  };
}
