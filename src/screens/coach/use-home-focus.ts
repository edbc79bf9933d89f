import { useEffect, useRef } from 'react';

/**
 * Brings the keyboard home when something new takes the place of what it was on. Called with one word for what is on
 * now; when that changes and the focus was on the stage, or is lost, it goes to the first of these that there is: the
 * `[data-home]` of a panel, the button that leads on, the page of the device in hand. It never moves by itself as the
 * page loads, nor away from any other control.
 */
export function useHomeFocus(phase: string, isIdle: boolean): void {
  const last = useRef(phase);
  useEffect(() => {
    if (last.current === phase) return;
    last.current = phase;
    if (isIdle) return;
    const focused = document.activeElement;
    const isLost = focused === null || focused === document.body || focused.closest('[inert]') !== null;
    const home = document.querySelector<HTMLElement>('[data-home], [data-offer="continue"]');
    if (home !== null && (isLost || focused.closest('[data-stage]') !== null)) home.focus({ preventScroll: true });
    else if (isLost) document.querySelector<HTMLElement>('[data-stage] :not([inert]) [data-page]')?.focus({ preventScroll: true });
  }, [phase, isIdle]);
}
