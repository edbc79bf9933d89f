import { COURSE } from '../../steps/course.ts';

export type Outline = (typeof COURSE)[number];

/** The lessons on offer: those of a list, in its order, or all. Never none. */
export function courseOf(lessons: readonly string[] | null): readonly [Outline, ...Outline[]] {
  const [first, ...others] = (lessons ?? []).flatMap((id) => COURSE.find((lesson) => lesson.id === id) ?? []);
  return first === undefined ? COURSE : [first, ...others];
}

/** What some lessons take together, in whole minutes. */
export const minutesOf = (lessons: readonly Pick<Outline, 'minutes'>[]): number =>
  Math.ceil(lessons.reduce((sum, { minutes }) => sum + minutes, 0));
