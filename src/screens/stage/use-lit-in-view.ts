import { useEffect, useRef } from 'react';

/** Room for the light’s ring, in CSS pixels. */
const RING = 8;

/** Brings the lit control into view as the light moves on. The page that loads stays where it is; what scrolls on a device does not. */
export function useLitInView(spotlight: string | null): void {
  const last = useRef(spotlight);
  useEffect(() => {
    const lit = document.querySelector('[data-lit]');
    if (last.current === spotlight) {
      if (lit) scrollOnDevice(lit, lit.parentElement);
      return;
    }
    last.current = spotlight;
    lit?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [spotlight]);
}

/** Moves whatever holds the control on its device: a list, a menu, a page. */
function scrollOnDevice(lit: Element, holder: Element | null): void {
  if (holder === null || holder.matches('[data-device]')) return;
  const { top, bottom } = lit.getBoundingClientRect();
  const room = holder.getBoundingClientRect();
  const below = bottom + RING - room.bottom;
  const above = top - RING - room.top;
  if (holder.scrollHeight > holder.clientHeight && getComputedStyle(holder).overflowY === 'auto')
    holder.scrollTop += below > 0 ? below : Math.min(0, above);
  scrollOnDevice(lit, holder.parentElement);
}
