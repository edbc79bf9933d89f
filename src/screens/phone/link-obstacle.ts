import type { Readings } from '../../machines/world/readings.ts';
import { MOST_LINKED } from '../../machines/world/scene.ts';

/** Why no device can be linked now, if so. */
export function linkObstacle({ flightMode, linked, thisComputer }: Readings): 'flight' | 'full' | null {
  if (flightMode === 'on') return 'flight';
  return linked >= MOST_LINKED && thisComputer === 'unlinked' ? 'full' : null;
}
