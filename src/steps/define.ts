import type { ChooseStep, DoStep, Lesson, LookStep } from '../machines/lesson/step.ts';
import type { CoachKey, LessonId, UiKey } from '../locales/text.ts';

/** A lesson of this course: its texts are keys of the coach's catalog. */
export interface CourseLesson extends Lesson<CoachKey, UiKey> {
  id: LessonId;
}

/** Writes a step down. A misspelt gesture, reading or text does not compile. */
export const defineStep = {
  do: (step: Omit<DoStep<CoachKey>, 'kind'>): DoStep<CoachKey> => ({ kind: 'do', ...step }),
  look: (step: Omit<LookStep<CoachKey>, 'kind'>): LookStep<CoachKey> => ({ kind: 'look', ...step }),
  choose: (step: Omit<ChooseStep<CoachKey>, 'kind'>): ChooseStep<CoachKey> => ({
    kind: 'choose',
    ...step,
  }),
};
