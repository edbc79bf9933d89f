import { deviceInHands } from '../../machines/world/controls.ts';
import { read } from '../../machines/world/readings.ts';
import type { World } from '../../machines/world/world.ts';

/** In the hands that act, lying within reach, or with its owner while somebody else sits at the computer. */
export type Hold = 'held' | 'resting' | 'away';

export function phoneHoldOf(world: World): Hold {
  if (deviceInHands(world) === 'phone') return 'held';
  return read(world).seat === 'nextPerson' ? 'away' : 'resting';
}
