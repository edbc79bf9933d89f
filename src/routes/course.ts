/**
 * What the opening page knows of the course before any lesson is loaded: in order, ids, minutes and the keys of two texts. Held to the lessons
 * by a test, so that a sixth lesson costs the first load one line.
 */
export const COURSE = [
  { id: 'next-person', minutes: 2, title: 'lesson.next-person.title', summary: 'lesson.next-person.summary' },
  {
    id: 'log-out-computer',
    minutes: 2,
    title: 'lesson.log-out-computer.title',
    summary: 'lesson.log-out-computer.summary',
  },
  { id: 'log-out-phone', minutes: 2, title: 'lesson.log-out-phone.title', summary: 'lesson.log-out-phone.summary' },
  { id: 'habits', minutes: 3, title: 'lesson.habits.title', summary: 'lesson.habits.summary' },
  { id: 'prove-it', minutes: 2, title: 'lesson.prove-it.title', summary: 'lesson.prove-it.summary' },
] as const;

export type Outline = (typeof COURSE)[number];

/** The lessons on offer: those of a list, in its order, or all. Never none. */
export function courseOf(lessons: readonly string[] | null): readonly [Outline, ...Outline[]] {
  const [first, ...others] = (lessons ?? []).flatMap((id) => COURSE.find((lesson) => lesson.id === id) ?? []);
  return first === undefined ? COURSE : [first, ...others];
}

/** What some lessons take together. */
export const minutesOf = (lessons: readonly Pick<Outline, 'minutes'>[]): number =>
  lessons.reduce((sum, { minutes }) => sum + minutes, 0);
