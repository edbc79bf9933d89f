import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

import type { Readings } from '../../machines/world/readings.ts';
import { stepTo } from '../focus-on.ts';
import { spotlightIn, useReadings, useStage } from '../stage-view.tsx';
import { isTalking } from './place.ts';

/** What a window with room for one of them shows. */
export type Pane = 'list' | 'talk';

/**
 * Which of list and conversation a narrow window shows: what holds the lit control, or has just been opened, until the learner
 * turns to the other one, which holds until something happens. Only a way of looking: the world does not know of it, and where
 * there is room for both it changes nothing.
 */
export function usePane(): { pane: Pane; room: RefObject<HTMLDivElement | null>; turn: (to: Pane) => void } {
  const spotlight = useStage(spotlightIn);
  const readings = useReadings('site', 'seat', 'chat', 'sent');
  const { site, seat, chat } = readings;
  const now = { spotlight, seat, chat };
  const [shown, setShown] = useState({ ...now, pane: paneOfLit(spotlight) ?? paneFoundIn(readings) });
  if (shown.spotlight !== spotlight || shown.seat !== seat || shown.chat !== chat) {
    const opened = shown.seat !== seat ? paneFoundIn(readings) : shown.chat !== chat ? 'talk' : shown.pane;
    setShown({ ...now, pane: paneOfLit(spotlight) ?? opened });
  }
  const pane = paneUnder(site) ?? shown.pane;
  const room = useRef<HTMLDivElement>(null);
  // If the focus was in a pane that is now hidden, it moves to the control that leads back to it.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (activeElement?.getClientRects().length !== 0 || room.current?.contains(activeElement) !== true) return;
    stepTo(room.current.querySelector<HTMLElement>(`[data-turn="${pane === 'talk' ? 'list' : 'talk'}"]`));
  }, [pane]);
  // The very same each time, so that nothing is drawn anew for it.
  const turn = useCallback((to: Pane) => setShown((before) => ({ ...before, pane: to })), []);
  return { pane, room, turn };
}

const paneFoundIn = (readings: Pick<Readings, 'chat' | 'sent'>): Pane => (isTalking(readings) ? 'talk' : 'list');

function paneOfLit(spotlight: string | null): Pane | null {
  if (spotlight?.startsWith('site.') !== true) return null;
  return /^site\.(?:message|chatMenu)\./u.test(spotlight) ? 'talk' : 'list';
}

/** What a menu or a side page belongs to. */
function paneUnder(site: Readings['site']): Pane | null {
  if (site === 'chats') return null;
  return site === 'chatMenu' ? 'talk' : 'list';
}
