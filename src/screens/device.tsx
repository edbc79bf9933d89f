import { useRef } from 'react';

import type { Elements } from '../locales/contents.ts';
import type { Device } from '../machines/world/controls.ts';
import { LetGo } from './let-go.ts';
import { Marks } from './stage/marks.tsx';
import { useDeviceFocus } from './use-device-focus.ts';

interface DeviceProps {
  kind: Device;
  name: string;
  /** Whose hands it is in. */
  hold: string;
  /** What it shows, as one word: while it stays the same, focus stays where it is. */
  shows: string;
  /** Where it stands, or what system it runs, for its looks. */
  'data-place'?: string;
  'data-platform'?: string;
  className?: string;
  children: Elements;
}

/** What the computer and the phone have in common: each fills the room that it is given, and is drawn in a unit of its own. */
export function DrawnDevice({ kind, name, hold, shows, className = '', children, ...marks }: DeviceProps) {
  const device = useRef<HTMLElement>(null);
  useDeviceFocus(device, shows);
  return (
    <section
      ref={device}
      aria-label={name}
      data-device={kind}
      data-hold={hold}
      {...marks}
      className={`relative flex size-full min-w-0 font-sans text-sim-ink ${className}`.trimEnd()}
    >
      {children}
      <LetGo device={device} place={shows} />
      <Marks device={device} />
    </section>
  );
}
