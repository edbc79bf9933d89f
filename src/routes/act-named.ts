import type { Act } from '../machines/session/session.ts';
import { type Gesture, isGestureType } from '../machines/world/gestures.ts';

/** An act by the name that it has on the page; `null` for a name of nothing. */
export function actNamed(name: string): Act | null {
  if (name === 'continue') return { type: name };
  const [type = '', target] = name.split(':');
  if (!isGestureType(type)) return null;
  return { type: 'gesture', gesture: (target === undefined ? { type } : { type, target }) as Gesture };
}
