import type { Feedback } from '../../machines/lesson/lesson.machine.ts';
import type { BeliefId } from '../../machines/lesson/step.ts';
import { beliefsIn } from '../../machines/session/debrief.ts';
import { policyOf, type Session } from '../../machines/session/session.ts';

/** What tripped somebody on the way. */
interface Slips {
  /** Each wrong belief that showed, once: it is set right by a paragraph of its own. */
  beliefs: readonly BeliefId[];
  /** Replies to other wrong turns, each once: those alone that were written to be read at the end. */
  others: readonly string[];
}

export function slipsOf(session: Session): Slips {
  const isKept = policyOf(session).feedback === 'at the end';
  const others = isKept ? session.coach.context.kept.filter(isSlip).flatMap(({ says }) => says ?? []) : [];
  return { beliefs: beliefsIn(session), others: [...new Set(others)] };
}

const isSlip = ({ kind, belief }: Feedback): boolean => belief === null && kind !== 'aside';
