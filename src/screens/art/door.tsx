import { useText } from '../../locales/text.ts';
import type { DoorState } from '../../machines/world/readings.ts';

/** The picture that stays: a door that stands open, is only pulled to (light comes through the gap), or is locked. */
export function Door({ state, className }: { state: DoorState; className?: string }) {
  const t = useText();
  return (
    <svg
      width="160"
      height="176"
      fill="none"
      viewBox="0 0 160 176"
      role="img"
      aria-label={t(`door.${state}`)}
      data-door={state}
      className={className}
    >
      <path d="M4 164h152" className="fill-none stroke-line" strokeWidth="2" strokeLinecap="round" />
      <path d="M28 164V16a4 4 0 0 1 4-4h88a4 4 0 0 1 4 4v148" className="fill-card stroke-line" strokeWidth="2" />
      {state === 'open' ? <Open /> : state === 'shut' ? <PulledTo /> : <Locked />}
    </svg>
  );
}

const LEAF = 'fill-(--leaf)';
const PANEL = 'fill-none stroke-card/25';

/** Swung wide: the room behind it lies in the light. */
const Open = () => (
  <g key="open">
    <path d="M36 20h80v144H36z" className="fill-brass/55" />
    <path d="M36 164h80l22 12H14z" className="fill-brass/25" />
    <g className="door-leaf">
      <path d="M36 20 L64 30V172L36 164z" className={LEAF} />
      <path d="M57 94a4 4 0 0 1 0 8z" className="fill-brass" />
    </g>
  </g>
);

/** Nothing to be seen but a gap with light in it, and an empty keyhole. */
const PulledTo = () => (
  <g key="shut">
    <path d="M36 20h80v144H36z" className="fill-brass" />
    <path d="M104 164h12l26 12h-34z" className="fill-brass/35" />
    <path d="M36 20l70 5v144l-70-5z" className={LEAF} />
    <path d="M46 35l48 3v46l-48-2zM46 102l48 2v47l-48-3z" className={PANEL} strokeWidth="2" />
    <path d="M97 86h6v24h-6z" className="fill-(--plate)" />
    <path
      d="M100 92a2.500 2.500 0 0 1 1.200 4.600l.8 5.400h-4l.8-5.400a2.500 2.500 0 0 1 1.200-4.600z"
      className={LEAF}
    />
  </g>
);

/** Flush with its frame, no light, the bolt across, the key turned. */
const Locked = () => (
  <g key="locked">
    <path d="M36 20h80v144H36z" className={LEAF} />
    <path d="M46 34h52v48H46zM46 102h52v48H46z" className={PANEL} strokeWidth="2" />
    <path d="M110 88h15v9h-15z" className="fill-brass" />
    <rect x="103" y="80" width="9" height="26" rx="3" className="fill-(--plate)" />
    <g className="fill-none stroke-brass" strokeWidth="4.500" strokeLinecap="round">
      <path d="M107 92.500H93" />
      <circle cx="84" cy="92.500" r="8" />
    </g>
  </g>
);
