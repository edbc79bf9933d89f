import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';

import type { Act, Session } from '../../machines/session/session.ts';
import { policyOf } from '../../machines/session/session.ts';
import type { Run } from '../../screens/session-context.tsx';
import type { LessonAddress } from '../address/address.ts';
import { useUrlOf } from '../address/use-address.ts';
import { echo, isEcho, useIsLeaving } from '../address/use-is-leaving.ts';
import { afterPress } from './after-press.ts';
import { leadingAct } from './leading-act.ts';
import { placeOf } from './open-at.ts';

/** More acts than this never lead anywhere: a mode, a step, and one for a step that the mode has forgotten. */
const MOST_ACTS = 3;

/**
 * Keeps the URL and a session together. The session moves: its step and mode go into the URL, a new history entry for
 * each that a learner made. The URL moves (back, forward, a link): the session is led there. `opened` is
 * the session as it was opened: where it has gone on since, that is a move of the learner's.
 */
export function useAddressOf({ session, pacer }: Run, address: LessonAddress, opened: Session): void {
  const navigate = useNavigate();
  const urlOf = useUrlOf();
  const location = useLocation();
  const isLeaving = useIsLeaving();
  const isBack = useNavigationType() === NavigationType.Pop;
  const url = location.pathname + location.search;
  const now = useRef({ url, isFirst: true, isLed: false, address, navigate, urlOf, send: pacer.send });

  useEffect(() => {
    Object.assign(now.current, { address, navigate, urlOf, send: pacer.send });
  });

  const [go] = useState(() => (context: Session, replace: boolean) => {
    const { current } = now;
    const next = current.urlOf({ page: 'lesson', ...placeOf(context) });
    if (next === current.url || isLeaving()) return;
    current.url = next;
    // In somebody else's page, the way back is that page's.
    const isOurs = current.address.embed === null;
    void current.navigate(next, { replace: replace || !isOurs, state: echo() });
  });

  useEffect(() => {
    const { current } = now;
    const follow = () => {
      const { context } = session.getSnapshot();
      go(context, current.isLed || policyOf(context).gate === 'pacer only');
    };
    let isThere = true;
    let isDue = false;
    const changes = session.subscribe(() => {
      if (current.isLed) follow();
      if (current.isLed || isDue) return;
      isDue = true;
      // An entry of the history takes its time, and so does all that is drawn anew for it.
      afterPress(() => {
        isDue = false;
        if (isThere) follow();
      });
    });
    return () => {
      isThere = false;
      changes.unsubscribe();
    };
  }, [session, go]);

  useEffect(() => {
    const { current } = now;
    const { context } = session.getSnapshot();
    const isAhead = current.isFirst && context.past !== opened.past;
    current.isFirst = false;
    if (isAhead) {
      go(opened, true);
      return go(context, false);
    }
    if (!isBack && isEcho(location.state)) return;
    current.url = location.pathname + location.search;
    current.isLed = true;
    lead(() => session.getSnapshot().context, current.send, current.address);
    current.isLed = false;
    go(session.getSnapshot().context, true);
  }, [location, isBack, session, opened, go]);
}

function lead(session: () => Session, send: (act: Act) => void, address: LessonAddress): void {
  for (let acts = 0; acts < MOST_ACTS; acts += 1) {
    const act = leadingAct(session(), address);
    if (act === null) return;
    send(act);
  }
}
