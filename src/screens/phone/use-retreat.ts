import { controls, deviceOf } from '../../machines/world/controls.ts';
import { RETREATS } from '../../machines/world/gestures.ts';
import { useStage } from '../stage-view.tsx';

/** Leaves what lies over a page the way that the world itself knows: what Esc and a press beside it do. */
export function useRetreat(): () => void {
  const { world, isLive, press } = useStage();
  const retreat = controls(world).find((gesture) => deviceOf(gesture) === 'phone' && RETREATS.has(gesture.type));
  return () => {
    if (isLive && retreat !== undefined) press(retreat);
  };
}
