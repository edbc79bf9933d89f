import { type Device, retreatOf } from '../machines/world/controls.ts';
import { useStageNow } from './stage-view.tsx';

/** Closes whatever covers a page of a device, by the world's own gesture: for Esc and a press beside it. */
export function useRetreat(device: Device): () => void {
  const now = useStageNow();
  return () => {
    const { world, isLive, press } = now();
    const retreat = retreatOf(world, device);
    if (isLive && retreat !== null) press(retreat);
  };
}
