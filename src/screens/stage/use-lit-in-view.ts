import { useEffect, useRef } from 'react';

/** Room for the light’s ring, in CSS pixels. */
const RING = 8;

/**
 * Brings the lit control into view as the light moves on. The page that loads stays where it is; what scrolls on a device
 * does not, and shows the control in whatever room it is given. While a question is asked, so does what it is about.
 */
export function useLitInView(spotlight: string | null, isAsked: boolean): void {
  const last = useRef(spotlight);
  useEffect(() => {
    const lit = document.querySelector('[data-lit]');
    if (last.current !== spotlight) lit?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    last.current = spotlight;
    const shown = lit ?? (isAsked ? document.querySelector('[data-askable]') : null);
    if (shown === null) return undefined;
    const holders = holdersOf(shown);
    const look = () => {
      if (shown.isConnected) for (const holder of holders) show(shown, holder);
    };
    const room = new ResizeObserver(look);
    for (const element of [shown, ...holders]) room.observe(element);
    // A menu is smaller while it comes in, and of no other size in its layout.
    const device = shown.closest('[data-device]');
    device?.addEventListener('animationend', look);
    return () => {
      room.disconnect();
      device?.removeEventListener('animationend', look);
    };
  }, [spotlight, isAsked]);
}

/** Whatever holds an element on its device. */
function holdersOf(shown: Element): Element[] {
  const holders: Element[] = [];
  for (let holder = shown.parentElement; holder && !holder.matches('[data-device]'); holder = holder.parentElement)
    holders.push(holder);
  return holders;
}

/** Scrolls whatever can scroll: a list, a menu, a page. If the control is too high to fit, its top is shown. */
function show(shown: Element, holder: Element): void {
  if (getComputedStyle(holder).overflowY !== 'auto') return;
  const { top, bottom } = shown.getBoundingClientRect();
  const room = holder.getBoundingClientRect();
  const below = bottom + RING - room.bottom;
  const above = top - RING - room.top;
  holder.scrollTop += Math.min(Math.max(0, below), above);
}
