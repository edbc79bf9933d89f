import type { Announcement, DoStep, Lesson } from '../../machines/lesson/step.ts';
import type { CoachKey } from '../../locales/text.ts';
import { type CourseLesson, defineStep, outlined } from '../define.ts';
import { drawing } from '../draw.ts';
import { DESKS, PHONES, type Room } from './rooms.ts';
import { outline } from './outline.ts';

const step = (id: string, { variant, ...asked }: Room): DoStep<CoachKey> =>
  defineStep.do({ id, ...asked, enter: { variant: () => variant } });

/** Between the rooms. What comes before the first is said before the session begins. */
const ON_TO_THE_SECOND: Announcement<CoachKey> = {
  at: 'prove.second.at',
  title: 'prove.second.title',
  says: 'prove.second.says',
  go: 'prove.second.go',
};

const ONLY_A_TEST = { version: 1, modes: ['exam'], steps: [] } as const;

/** One room, of any kind, for people who come back: no part of the course, no score. */
export function drawDrill(seed: number): Lesson<CoachKey> {
  const draw = drawing(seed);
  const room = draw.pick(draw.pick([...DESKS, ...PHONES]));
  return {
    ...ONLY_A_TEST,
    id: 'drill',
    seed,
    title: 'drill.title',
    summary: 'drill.intro.says',
    minutes: 1,
    variants: [room.variant],
    proof: [step('only', room)],
  };
}

/** L5: two rooms that were not seen before, one at a desk and one with the phone, in any order; no help. */
export function drawTest(seed: number): CourseLesson {
  const draw = drawing(seed);
  const atDesk = draw.pick(draw.pick(DESKS));
  const byPhone = draw.pick(draw.pick(PHONES));
  const [first, second] = draw.int(2) === 0 ? [atDesk, byPhone] : [byPhone, atDesk];
  return {
    ...ONLY_A_TEST,
    ...outlined(outline),
    seed,
    variants: [first.variant],
    proof: [step('first', first), { ...step('second', second), announces: ON_TO_THE_SECOND }],
  };
}
