import { saysSame, useCursor, useSession } from '../session-context.tsx';
import { type Speech, speechOf } from './speech.ts';
import { actOf } from '../aim.ts';

/** What the coach says now; `null` while it is silent. */
export function useSpeech(): Speech | null {
  const act = useCursor(actOf);
  return useSession((session) => speechOf(session, act), saysSame);
}
