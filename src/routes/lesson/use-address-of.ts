import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';

import type { Act, Session } from '../../machines/session/session.ts';
import { policyOf } from '../../machines/session/session.ts';
import type { Run } from '../../screens/session-context.tsx';
import type { LessonAddress } from '../address/address.ts';
import { useUrlOf } from '../address/use-address.ts';
import { ECHO, isEcho, useIsLeaving } from '../address/use-is-leaving.ts';
import { leadingAct } from './lead.ts';
import { placeOf } from './open-at.ts';

/** More acts than this never lead anywhere: a mode, a step, and one for a step that the mode has forgotten. */
const MOST_ACTS = 3;

/**
 * Keeps the URL and a session together. The session moves: its step and mode go into the URL, a new history entry for
 * each that a learner made. The URL moves (back, forward, a link): the session is led there.
 */
export function useAddressOf({ session, pacer }: Run, address: LessonAddress): void {
  const navigate = useNavigate();
  const urlOf = useUrlOf();
  const location = useLocation();
  const isLeaving = useIsLeaving();
  const isBack = useNavigationType() === NavigationType.Pop;
  const url = location.pathname + location.search;
  const now = useRef({ url, isLed: false, address, navigate, urlOf, send: pacer.send });

  useEffect(() => {
    Object.assign(now.current, { address, navigate, urlOf, send: pacer.send });
  });

  useEffect(() => {
    const { current } = now;
    const follow = (context: Session) => {
      const next = current.urlOf({ page: 'lesson', ...placeOf(context) });
      if (next === current.url || isLeaving()) return;
      current.url = next;
      // In somebody else's page, the way back is that page's.
      const isOurs = current.address.embed === null;
      const replace = current.isLed || !isOurs || policyOf(context).gate === 'pacer only';
      void current.navigate(next, { replace, state: ECHO });
    };
    const changes = session.subscribe(({ context }) => follow(context));
    return () => changes.unsubscribe();
  }, [session, isLeaving]);

  useEffect(() => {
    const { current } = now;
    if (!isBack && isEcho(location.state)) return;
    current.url = location.pathname + location.search;
    current.isLed = true;
    lead(() => session.getSnapshot().context, current.send, current.address);
    current.isLed = false;
    const proper = current.urlOf({ page: 'lesson', ...placeOf(session.getSnapshot().context) });
    if (proper !== current.url && !isLeaving()) {
      current.url = proper;
      void current.navigate(proper, { replace: true, state: ECHO });
    }
  }, [location, isBack, session, isLeaving]);
}

function lead(session: () => Session, send: (act: Act) => void, address: LessonAddress): void {
  for (let acts = 0; acts < MOST_ACTS; acts += 1) {
    const act = leadingAct(session(), address);
    if (act === null) return;
    send(act);
  }
}
