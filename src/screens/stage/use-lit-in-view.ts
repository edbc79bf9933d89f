import { useEffect, useRef } from 'react';

/** Brings the lit control into view when the light moves on; the page that loads stays where it is. */
export function useLitInView(spotlight: string | null): void {
  const last = useRef(spotlight);
  useEffect(() => {
    if (last.current === spotlight) return;
    last.current = spotlight;
    document.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [spotlight]);
}
