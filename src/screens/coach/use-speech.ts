import { saysSame, useCursor, useSession } from '../session-context.tsx';
import { actOf } from '../aim.ts';
import { guidanceOf, headlineOf, pressOf, type Speech, type SpeechLine, speechOf } from './speech.ts';

/** What the coach says now; `null` while it is silent. */
export function useSpeech(): Speech | null {
  const act = useCursor(actOf);
  return useSession((session) => speechOf(session, act), saysSame);
}

/** What leads on now, beside whatever was replied. */
export function useGuidance(): Speech | null {
  const act = useCursor(actOf);
  return useSession((session) => guidanceOf(session, act), saysSame);
}

/** What is said first and large. */
export function useHeadline(): SpeechLine {
  const act = useCursor(actOf);
  return useSession((session) => headlineOf(session, act), saysSame);
}

/** The next press, where a step takes several. */
export function usePress(): SpeechLine | null {
  const act = useCursor(actOf);
  return useSession((session) => pressOf(session, act), saysSame);
}
