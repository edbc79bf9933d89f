import { useCallback, useLayoutEffect, useRef } from 'react';
import { focusOn, isLost, firstIn } from '../focus-on.ts';
import { deviceInHand, HOME, LOST, TAKEN_UP } from '../focus-rule.ts';

/**
 * Brings the keyboard home when something new takes the place of what it was on. Called with one word for what is on
 * now: when that changes, a focus that is lost is brought back, and one on the stage, which rests meanwhile, to what covers
 * it. Returns what brings it once that has come, where it is late.
 */
export function useHomeFocus(phase: string, isLed: boolean): () => void {
  const last = useRef(phase);
  const isOwed = useRef(false);
  useLayoutEffect(() => {
    if (last.current === phase) return;
    last.current = phase;
    isOwed.current = !isLed;
    if (!isLed) bringHome();
  }, [phase, isLed]);
  return useCallback(() => {
    if (isOwed.current) bringHome();
  }, []);
}

function bringHome(): void {
  if (isLost()) focusOn(firstIn(document, LOST) ?? firstIn(deviceInHand(), TAKEN_UP));
  else if (document.activeElement?.closest('[data-stage]')) focusOn(firstIn(document, HOME));
}
