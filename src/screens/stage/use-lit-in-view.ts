import { useEffect, useRef } from 'react';

/** Room for the light’s ring, in CSS pixels. */
const RING = 8;

/**
 * Brings the lit control into view as the light moves on. The page that loads stays where it is; what scrolls on a device
 * does not, and shows the control in whatever room it is given.
 */
export function useLitInView(spotlight: string | null): void {
  const last = useRef(spotlight);
  useEffect(() => {
    const lit = document.querySelector('[data-lit]');
    if (last.current !== spotlight) lit?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    last.current = spotlight;
    if (lit === null) return undefined;
    const holders = holdersOf(lit);
    const room = new ResizeObserver(() => {
      if (lit.isConnected) for (const holder of holders) show(lit, holder);
    });
    for (const element of [lit, ...holders]) room.observe(element);
    return () => room.disconnect();
  }, [spotlight]);
}

/** Whatever holds a control on its device. */
function holdersOf(lit: Element): Element[] {
  const holders: Element[] = [];
  for (let holder = lit.parentElement; holder && !holder.matches('[data-device]'); holder = holder.parentElement)
    holders.push(holder);
  return holders;
}

/** Scrolls what may scroll: a list, a menu, a page. */
function show(lit: Element, holder: Element): void {
  if (getComputedStyle(holder).overflowY !== 'auto') return;
  const { top, bottom } = lit.getBoundingClientRect();
  const room = holder.getBoundingClientRect();
  const below = bottom + RING - room.bottom;
  const above = top - RING - room.top;
  holder.scrollTop += below > 0 ? below : Math.min(0, above);
}
