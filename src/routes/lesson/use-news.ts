import { useEffect } from 'react';

import { useOutside } from '../../delivery/outside-context.ts';
import { tellOf } from '../../delivery/outside.ts';
import type { SessionActor } from '../../machines/session/session-logic.ts';

/** Tells the outside what the session tells. */
export function useNews(session: SessionActor): void {
  const outside = useOutside();
  useEffect(() => (outside === null ? undefined : tellOf(session, outside)), [outside, session]);
}
