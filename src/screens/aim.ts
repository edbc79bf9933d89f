import type { SnapshotFrom } from 'xstate';

import type { pacerMachine } from '../machines/session/pacer.machine.ts';
import type { Act } from '../machines/session/session.ts';
import { nameOf } from '../machines/world/gestures.ts';

type CursorSnapshot = SnapshotFrom<typeof pacerMachine>;

export const actOf = ({ context }: CursorSnapshot): Act | null => context.act;

/** The name of the gesture that the visible cursor is about to make. */
export function aimOf({ context: { act } }: CursorSnapshot): string | null {
  return act?.type === 'gesture' ? nameOf(act.gesture) : null;
}
