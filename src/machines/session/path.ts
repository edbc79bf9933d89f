import { nextPart, partOf, type Path, pathBy } from '../lesson/path.ts';
import { type Session, stepsOf } from './session.ts';

/** The steps that a session plays, as positions: what follows depends on what was chosen. */
export const pathOf = (session: Session): Path => pathBy(stepsOf(session), session.coach.context.step, session.began);

/** The position of the step before the present one; `null` at the first. */
export function positionBefore(session: Session): number | null {
  const path = pathOf(session);
  return path[path.indexOf(session.coach.context.step) - 1] ?? null;
}

/** Whether a step is behind the learner: done, or passed over on the way to a later one of its part. */
export function isBehind(session: Session, position: number): boolean {
  const steps = stepsOf(session);
  const { step } = session.coach.context;
  return session.done.has(position) || (position < step && partOf(steps, position) === partOf(steps, step));
}

/** The first step of the next part that is still open, for whoever leaves the present one for later; `null` without one. */
export function laterPart(session: Session): string | null {
  const steps = stepsOf(session);
  const part = nextPart(steps, session.coach.context.step, session.done);
  return part === null ? null : (steps[part]?.id ?? null);
}
