import type { TextKey } from '../../locales/text.ts';
import { pathOf } from '../../machines/session/path.ts';
import { type Session, stepOf } from '../../machines/session/session.ts';
import { textKey } from './speech.ts';

export const titleIn = (session: Session): TextKey => textKey(stepOf(session).title);

/** Which of the steps that are played the present one is. */
export function placeIn(session: Session) {
  const path = pathOf(session);
  return { step: path.indexOf(session.coach.context.step) + 1, count: path.length };
}
