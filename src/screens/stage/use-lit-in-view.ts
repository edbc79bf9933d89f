import { useEffect, useRef } from 'react';

/** Room for the light’s ring, in CSS pixels. */
const RING = 8;

/** Brings the lit control into view as the light moves on. The page that loads stays where it is; what scrolls on a device does not. */
export function useLitInView(spotlight: string | null): void {
  const last = useRef(spotlight);
  useEffect(() => {
    const lit = document.querySelector('[data-lit]');
    if (last.current === spotlight) {
      scrollOnDevice(lit);
      return;
    }
    last.current = spotlight;
    lit?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [spotlight]);
}

function scrollOnDevice(lit: Element | null): void {
  const middle = lit?.closest('[data-middle]');
  if (!lit || !middle) return;
  const hidden = lit.getBoundingClientRect().bottom + RING - middle.getBoundingClientRect().bottom;
  middle.scrollTop += Math.max(0, hidden);
}
