import { type Chunk, chunk } from '../chunks/chunk.ts';
import type { CoachKey, LessonId, UiKey } from '../locales/text.ts';
import type { ChooseStep, DoStep, Lesson, LookStep } from '../machines/lesson/step.ts';

/** A lesson of this course: its texts are keys of the coach's catalog. */
export interface CourseLesson extends Lesson<CoachKey, UiKey> {
  id: LessonId;
}

/** Gives a lesson from a seed: the same seed, the same lesson. */
export type Draw = (seed: number) => CourseLesson;

/** What is known of a lesson before it is loaded: enough for the opening page to offer it. */
export interface LessonOutline<Id extends LessonId = LessonId> {
  id: Id;
  minutes: number;
  /** Said by the opening page: both stand in `ui.json`. */
  title: `lesson.${Id}.title`;
  summary: `lesson.${Id}.summary`;
  /** The variant with an iPhone, where the learner has the choice. */
  iphone: string | null;
  /** The lesson itself, a chunk of its own. */
  lesson: Chunk<Draw>;
}

interface OutlineSource<Id> extends Pick<LessonOutline, 'minutes' | 'iphone'> {
  id: Id;
  load: () => Promise<Draw>;
}

export const defineOutline = <Id extends LessonId>({ id, load, ...rest }: OutlineSource<Id>): LessonOutline<Id> => ({
  id,
  title: `lesson.${id}.title`,
  summary: `lesson.${id}.summary`,
  ...rest,
  lesson: chunk(load),
});

/** What a lesson says of itself, as its outline does. */
export const outlined = ({ id, title, summary, minutes }: LessonOutline) => ({ id, title, summary, minutes });

/** A lesson of which nothing is drawn. */
export const undrawn =
  (lesson: CourseLesson): Draw =>
  () =>
    lesson;

/** Writes a step down. A misspelt gesture, reading or text does not compile. */
export const defineStep = {
  do: (step: Omit<DoStep<CoachKey>, 'kind'>): DoStep<CoachKey> => ({ kind: 'do', ...step }),
  look: (step: Omit<LookStep<CoachKey>, 'kind'>): LookStep<CoachKey> => ({ kind: 'look', ...step }),
  choose: (step: Omit<ChooseStep<CoachKey>, 'kind'>): ChooseStep<CoachKey> => ({
    kind: 'choose',
    ...step,
  }),
};
