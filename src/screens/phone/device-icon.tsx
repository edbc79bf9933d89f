import Laptop from 'lucide-react/icons/laptop';
import Monitor from 'lucide-react/icons/monitor';
import Tablet from 'lucide-react/icons/tablet';
import type { DeviceId } from '../../machines/world/scene.ts';

const ICONS = {
  'library-pc': Monitor,
  'hotel-pc': Monitor,
  'office-pc': Monitor,
  'home-laptop': Laptop,
  tablet: Tablet,
  'unknown-pc': Monitor,
} as const satisfies Record<DeviceId, typeof Monitor>;

/** The kind of device, in a disc. A stranger's looks like any other: nothing in the list gives it away. */
export function DeviceIcon({ device }: { device: DeviceId }) {
  const Icon = ICONS[device];
  return (
    <span
      className="grid size-11 shrink-0 place-items-center rounded-full bg-sim-green/12 text-sim-green"
      aria-hidden="true"
    >
      <Icon className="size-5.5" />
    </span>
  );
}
