import { type Device, retreatOf } from '../machines/world/controls.ts';
import { useStage } from './stage-view.tsx';

/** Takes away what lies over a page of a device as the world itself does it: what Esc and a press beside it do. */
export function useRetreat(device: Device): () => void {
  const { world, isLive, press } = useStage();
  const retreat = retreatOf(world, device);
  return () => {
    if (isLive && retreat !== null) press(retreat);
  };
}
