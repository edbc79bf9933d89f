import type { Act } from '../machines/session/session.ts';
import { type Gesture, isGestureType } from '../machines/world/gestures.ts';

/** An act by its name on the page; `null` if the name is unknown. */
export function actNamed(name: string): Act | null {
  if (name === 'continue') return { type: name };
  const [type = '', target] = name.split(':');
  if (!isGestureType(type)) return null;
  return { type: 'gesture', gesture: (target === undefined ? { type } : { type, target }) as Gesture };
}
