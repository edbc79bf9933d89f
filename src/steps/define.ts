import type { ChooseStep, DoStep, Lesson, LookStep } from '../machines/lesson/step.ts';
import type { CoachKey, LessonId, UiKey } from '../locales/text.ts';
import type { ClaimId } from './claims.ts';

/** A lesson of this course: its texts are keys of the coach's catalog, its claims are on the list. */
export interface CourseLesson extends Lesson<CoachKey, ClaimId, UiKey> {
  id: LessonId;
}

/** Writes a step down. A misspelt gesture, reading, text or claim does not compile. */
export const defineStep = {
  do: (step: Omit<DoStep<CoachKey, ClaimId>, 'kind'>): DoStep<CoachKey, ClaimId> => ({ kind: 'do', ...step }),
  look: (step: Omit<LookStep<CoachKey, ClaimId>, 'kind'>): LookStep<CoachKey, ClaimId> => ({ kind: 'look', ...step }),
  choose: (step: Omit<ChooseStep<CoachKey, ClaimId>, 'kind'>): ChooseStep<CoachKey, ClaimId> => ({
    kind: 'choose',
    ...step,
  }),
};
