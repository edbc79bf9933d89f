import { type Path, pathBy } from '../lesson/path.ts';
import { type Session, stepsOf } from './session.ts';

/** The steps that a session plays, as positions: what follows depends on what was chosen. */
export const pathOf = (session: Session): Path => pathBy(stepsOf(session), session.coach.context.step, session.began);

/** The position of the step before the present one; `null` at the first. */
export function positionBefore(session: Session): number | null {
  const path = pathOf(session);
  return path[path.indexOf(session.coach.context.step) - 1] ?? null;
}
