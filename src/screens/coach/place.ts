import type { TextKey } from '../../locales/text.ts';
import { type Session, stepOf } from '../../machines/session/session.ts';
import { textKey } from '../text-key.ts';

export const titleIn = (session: Session): TextKey => textKey(stepOf(session).title);
