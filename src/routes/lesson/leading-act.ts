import { lengthOf } from '../../machines/session/past.ts';
import { type Act, type Session, stepOf, stepsOf } from '../../machines/session/session.ts';
import type { LessonAddress } from '../address/address.ts';

/** The next act that brings a running session to where an address leads; `null` once it is there. */
export function leadingAct(session: Session, { step, mode }: LessonAddress): Act | null {
  if (mode !== null && mode !== session.mode) return { type: 'mode', mode };
  if (step === null || step === stepOf(session).id) return null;
  const position = stepsOf(session).findIndex(({ id }) => id === step);
  const began = session.began[position];
  // Back to how it was, where the journal knows it; the step's own beginning otherwise.
  return began !== undefined && began < lengthOf(session) ? { type: 'rewind', to: began } : { type: 'goTo', step };
}
