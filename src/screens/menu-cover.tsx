import type { Device } from '../machines/world/controls.ts';
import { useRetreat } from './use-retreat.ts';

/**
 * Lies between a menu and the rest of its device: a press beside the menu closes it, and reaches nothing else. The controls
 * beneath rest by themselves, since the world takes no other gesture; what scrolls there does so as long as the cover lies.
 */
export const MenuCover = ({ device }: { device: Device }) => (
  <div ref={restBeneath} aria-hidden data-cover onClick={useRetreat(device)} className="absolute inset-0 z-10" />
);

/** Under a menu the keyboard would be out of sight. */
function restBeneath(cover: HTMLElement | null): () => void {
  const stops = [...(cover?.parentElement?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? [])];
  for (const stop of stops) stop.tabIndex = -1;
  return () => {
    for (const stop of stops) stop.tabIndex = 0;
  };
}
