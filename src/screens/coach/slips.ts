import type { Feedback } from '../../machines/lesson/lesson.machine.ts';
import { advance } from '../../machines/session/advance.ts';
import { openSession, policyOf, type Session } from '../../machines/session/session.ts';

/** The wrong turns and answers of a session that have words of their own, each explanation once. */
export function slipsOf(session: Session): Feedback[] {
  const told = policyOf(session).feedback === 'at the end' ? session.coach.context.kept : toldOnTheWay(session);
  const seen = new Map(told.filter(isSlip).map((feedback) => [feedback.says, feedback]));
  return [...seen.values()];
}

const isSlip = ({ kind, says }: Feedback): boolean => says !== null && kind !== 'aside' && kind !== 'rightAnswer';

/** What was said at once is no longer kept, but the journal leads to it again. */
function toldOnTheWay({ input, journal }: Session): Feedback[] {
  const told: Feedback[] = [];
  let session = openSession(input);
  for (const command of journal) {
    session = advance(session, command).next;
    const { feedback } = session.coach.context;
    if (feedback !== null && feedback !== told.at(-1)) told.push(feedback);
  }
  return told;
}
