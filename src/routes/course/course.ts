/**
 * What the opening page knows of the course before any lesson is loaded: in order, ids, minutes, the keys of two texts, and the variant with an iPhone where the learner has the choice. Held to the lessons
 * by a test, so that a sixth lesson costs the first load one line.
 */
export const COURSE = [
  {
    id: 'next-person',
    minutes: 2,
    title: 'lesson.next-person.title',
    summary: 'lesson.next-person.summary',
    iphone: null,
  },
  {
    id: 'log-out-computer',
    minutes: 1.5,
    title: 'lesson.log-out-computer.title',
    summary: 'lesson.log-out-computer.summary',
    iphone: 'iphone',
  },
  {
    id: 'log-out-phone',
    minutes: 1.5,
    title: 'lesson.log-out-phone.title',
    summary: 'lesson.log-out-phone.summary',
    iphone: 'iphone',
  },
  { id: 'habits', minutes: 3, title: 'lesson.habits.title', summary: 'lesson.habits.summary', iphone: 'iphone' },
  { id: 'prove-it', minutes: 2, title: 'lesson.prove-it.title', summary: 'lesson.prove-it.summary', iphone: null },
] as const;

export type Outline = (typeof COURSE)[number];

/** The lessons on offer: those of a list, in its order, or all. Never none. */
export function courseOf(lessons: readonly string[] | null): readonly [Outline, ...Outline[]] {
  const [first, ...others] = (lessons ?? []).flatMap((id) => COURSE.find((lesson) => lesson.id === id) ?? []);
  return first === undefined ? COURSE : [first, ...others];
}

/** What some lessons take together, in whole minutes. */
export const minutesOf = (lessons: readonly Pick<Outline, 'minutes'>[]): number =>
  Math.ceil(lessons.reduce((sum, { minutes }) => sum + minutes, 0));
