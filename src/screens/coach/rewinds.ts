import { lastEntry } from '../../machines/session/branches.ts';
import { journalOf, lengthOf } from '../../machines/session/past.ts';
import type { Act, Session } from '../../machines/session/session.ts';
import { stepsOf } from '../../machines/session/session.ts';

/** Back to just before the last gesture; `null` where there is none. */
export function beforeLastGesture(session: Session): Act | null {
  const journal = journalOf(session);
  let entry = lastEntry(journal);
  while (entry !== null && journal[entry.index]?.type !== 'gesture') entry = entry.before;
  return entry === null ? null : { type: 'rewind', to: entry.index };
}

/** To the beginning of a step as it was played, or, where it never was, as the model answers lead to it. */
export function toStep(session: Session, position: number): Act | null {
  const to = session.began[position];
  if (to !== undefined && to < lengthOf(session)) return { type: 'rewind', to };
  const step = stepsOf(session)[position];
  return step === undefined || position === session.coach.context.step ? null : { type: 'goTo', step: step.id };
}
