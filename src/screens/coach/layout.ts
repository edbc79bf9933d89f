import { isAsking, isOver, type Session, stepOf } from '../../machines/session/session.ts';
import { isSorting } from '../sorting.ts';

/** The few forms that the page has: the stage beside its card, a question that is the stage, or what takes the place of both. */
type Layout = 'task' | 'question' | 'sorting' | 'futures' | 'told' | 'end';

/** `isRead`: whether the last reply was put away, so that what it was a reply to stands there again. */
export function layoutIn(session: Session, isRead: boolean): Layout {
  if (isOver(session)) return 'end';
  if (session.coach.matches('announcing')) return 'told';
  const step = stepOf(session);
  if (step.kind !== 'look') return 'task';
  if (step.futures !== undefined) return 'futures';
  if (isSorting(step)) return 'sorting';
  const { feedback } = session.coach.context;
  const isReply = feedback !== null && feedback.kind !== 'rightAnswer' && !isRead;
  return isAsking(session) && !isReply ? 'question' : 'task';
}
