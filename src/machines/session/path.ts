import { mayShorten, nextPart, type Path, pathBy } from '../lesson/path.ts';
import { type Session, stepsOf } from './session.ts';

/** The steps that a session plays, as positions: what follows depends on what was chosen. */
export const pathOf = (session: Session): Path => pathBy(stepsOf(session), session.coach.context.step, session.began);

/** Where a session stands: the step, counted from one, of so many. */
export interface Standing {
  step: number;
  count: number;
  /** Whether a choice still to come may leave steps out: the count is the most that there can be. */
  isAtMost: boolean;
}

export function standingOf(session: Session): Standing {
  const path = pathOf(session);
  const { step } = session.coach.context;
  return {
    step: path.indexOf(step) + 1,
    count: path.length,
    isAtMost: mayShorten(stepsOf(session), step, session.began),
  };
}

/** The steps that are played and not done, as positions: given up, or passed over by a link that led beyond them. */
export const openSteps = (session: Session): Path => pathOf(session).filter((position) => !session.done.has(position));

/** The share of the steps that were done, 0 to 1. */
export function scoreOf(session: Session): number {
  const { length } = pathOf(session);
  return (length - openSteps(session).length) / length;
}

/** The position of the step before the present one; `null` at the first. */
export function positionBefore(session: Session): number | null {
  const path = pathOf(session);
  return path[path.indexOf(session.coach.context.step) - 1] ?? null;
}

/** The first step of the next part that is still open, when the present one is left for later; `null` if there is none. */
export function laterPart(session: Session): string | null {
  const steps = stepsOf(session);
  const part = nextPart(steps, session.coach.context.step, openSteps(session));
  return part === null ? null : (steps[part]?.id ?? null);
}
