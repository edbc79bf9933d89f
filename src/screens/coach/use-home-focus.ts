import { useEffect, useLayoutEffect, useRef } from 'react';
import { focusFirst, isLost } from '../focus-on.ts';
import { ANSWERED, deviceInHand, HOME, LOST, TAKEN_UP } from '../focus-rule.ts';

/**
 * Brings the keyboard home when something new takes the place of what it was on. Called with one word for what is on
 * now: when that changes, a focus that is lost is brought back, and one on the stage, which rests meanwhile, to what covers
 * it. The same when what somebody is on goes or begins to rest, and when what has come in its place was late.
 */
export function useHomeFocus(phase: string, isLed: boolean): void {
  const last = useRef(phase);
  const led = useRef(isLed);
  const isOwed = useRef(false);
  useLayoutEffect(() => {
    led.current = isLed;
    if (last.current === phase) return;
    last.current = phase;
    isOwed.current = !isLed;
    if (!isLed) bringHome();
  }, [phase, isLed]);
  useEffect(() => {
    /** What has the keyboard; whoever presses beside everything has let it go. */
    let at: EventTarget | null = null;
    const note = ({ type, target }: Event) => {
      at = type === 'focusin' ? target : null;
      if (at !== null) isOwed.current = false;
    };
    const keeper = new MutationObserver(() => {
      if (!led.current && (isOwed.current || at !== null) && isLost()) bringHome();
    });
    const heard = ['focusin', 'pointerdown'] as const;
    for (const type of heard) document.addEventListener(type, note, true);
    for (const room of document.querySelectorAll('[data-lesson]'))
      keeper.observe(room, { subtree: true, childList: true, attributeFilter: ['disabled', 'inert'] });
    return () => {
      for (const type of heard) document.removeEventListener(type, note, true);
      keeper.disconnect();
    };
  }, []);
}

function bringHome(): void {
  const { activeElement } = document;
  if (isLost()) {
    focusFirst(document, LOST);
    const device = deviceInHand();
    if (isLost() && device !== null) focusFirst(device, TAKEN_UP);
  } else if (activeElement?.closest('[data-answers]')) focusFirst(document, ANSWERED);
  else if (activeElement?.closest('[data-stage]')) focusFirst(document, HOME);
}
