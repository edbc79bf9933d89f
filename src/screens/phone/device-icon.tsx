import Laptop from 'lucide-react/icons/laptop';
import Monitor from 'lucide-react/icons/monitor';
import Tablet from 'lucide-react/icons/tablet';
import type { EntryName } from '../../machines/world/scene.ts';

const ICONS = {
  'chrome-windows': Monitor,
  'edge-windows': Monitor,
  'chrome-mac': Laptop,
  'safari-mac': Laptop,
  'office-pc': Monitor,
  'home-laptop': Laptop,
  tablet: Tablet,
} as const satisfies Record<EntryName, typeof Monitor>;

/** The kind of device, in a disc. A stranger's looks like any other: nothing in the list gives it away. */
export function DeviceIcon({ name }: { name: EntryName }) {
  const Icon = ICONS[name];
  return (
    <span
      className="grid size-11 low:size-9 shrink-0 place-items-center rounded-full bg-sim-green-soft text-sim-green"
      aria-hidden="true"
    >
      <Icon className="size-5.5" />
    </span>
  );
}
