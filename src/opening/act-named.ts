import { advance } from '../machines/session/advance.ts';
import type { Act, Session } from '../machines/session/session.ts';
import { type Gesture, isGestureType } from '../machines/world/gestures.ts';

/** An act by its name on the page; `null` if the name is unknown. */
export function actNamed(name: string): Act | null {
  if (name === 'continue') return { type: name };
  const [type = '', target] = name.split(':');
  if (!isGestureType(type)) return null;
  return { type: 'gesture', gesture: (target === undefined ? { type } : { type, target }) as Gesture };
}

/**
 * A session as it is after acts by these names, each with its time in quarters of a second; without one, at the very
 * beginning.
 */
export const afterActs = (session: Session, acts: readonly (readonly [name: string, at?: number])[]): Session =>
  acts.reduce((before, [name, at = 0]) => {
    const act = actNamed(name);
    return act === null ? before : advance(before, { ...act, at }).next;
  }, session);
