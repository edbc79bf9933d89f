import { type Device, retreatOf } from '../machines/world/controls.ts';
import { useStage } from './stage-view.tsx';

/** Closes whatever covers a page of a device, by the world's own gesture: for Esc and a press beside it. */
export function useRetreat(device: Device): () => void {
  const { world, isLive, press } = useStage();
  const retreat = retreatOf(world, device);
  return () => {
    if (isLive && retreat !== null) press(retreat);
  };
}
