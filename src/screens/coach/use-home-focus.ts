import { useCallback, useEffect, useRef } from 'react';
import { inHand } from '../focus-in-hand.ts';

/**
 * Brings the keyboard home when something new takes the place of what it was on. Called with one word for what is on
 * now: when that changes and the focus is lost, it goes to the heading of the end or of an announcement, to the
 * button that leads on, to the reply, to the question, or else into the device in hand; from the stage, which rests meanwhile, only to the first two. What answers or
 * changes the world is one Tab away, so that a key that is pressed twice does neither. It never moves by itself as the page
 * loads, while the cursor leads, or away from any other control. Returns what brings it once that has come, where it is late.
 */
export function useHomeFocus(phase: string, isLed: boolean): () => void {
  const last = useRef(phase);
  const isOwed = useRef(false);
  useEffect(() => {
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
  const focused = document.activeElement;
  const isLost = focused === null || focused === document.body;
  if (!isLost && focused.closest('[data-stage]') === null) return;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const next =
    find('[data-home], [data-offer="continue"]') ??
    (isLost ? (find('[data-reply]') ?? find('[data-answers]') ?? inHand()) : null);
  next?.focus({ preventScroll: true });
}
