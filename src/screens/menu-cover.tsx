import type { Device } from '../machines/world/controls.ts';
import { useRetreat } from './use-retreat.ts';

/**
 * Lies between a menu and the rest of its device: a press beside the menu closes it, and reaches nothing else. The controls
 * beneath rest by themselves, since the world takes no other gesture.
 */
export const MenuCover = ({ device }: { device: Device }) => (
  <div aria-hidden data-cover onClick={useRetreat(device)} className="absolute inset-0 z-10" />
);
