import { commandsBack } from '../../machines/session/past.ts';
import type { Session } from '../../machines/session/session.ts';
import { nameOf } from '../../machines/world/gestures.ts';

/** The name of the gesture that is being replied to, because it led away or was held back. */
export function astrayIn(session: Session): string | null {
  const kind = session.coach.context.feedback?.kind;
  if (kind !== 'astray' && kind !== 'heldBack' && kind !== 'noWay') return null;
  for (const command of commandsBack(session)) if (command.type === 'gesture') return nameOf(command.gesture);
  return null;
}
