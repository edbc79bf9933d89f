import type { Session } from '../../machines/session/session.ts';
import { nameOf } from '../../machines/world/gestures.ts';

/** The name of the gesture that is being replied to, because it led away or was held back. */
export function astrayIn({ coach, journal }: Session): string | null {
  const kind = coach.context.feedback?.kind;
  if (kind !== 'astray' && kind !== 'heldBack' && kind !== 'noWay') return null;
  const last = journal.findLast(({ type }) => type === 'gesture');
  return last?.type === 'gesture' ? nameOf(last.gesture) : null;
}
