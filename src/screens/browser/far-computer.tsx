import { Fragment } from 'react';
import type { Elements } from '../../locales/contents.ts';
import type { Readings } from '../../machines/world/readings.ts';
import type { DeviceId } from '../../machines/world/scene.ts';

/** What can be made out of a far-away computer. */
export type FarPicture = 'chats' | 'qr' | 'locked' | 'appLocked' | 'closed' | 'elsewhere' | 'leaving';

export function pictureOf({ computer, window, site }: Readings): FarPicture {
  if (computer === 'locked') return 'locked';
  if (window === 'closed' || window === 'relaunching') return 'closed';
  if (window !== 'site') return 'elsewhere';
  if (site === 'qr' || site === 'code') return 'qr';
  if (site === 'locked' || site === 'forgetting') return 'appLocked';
  return site === 'leaving' ? 'leaving' : 'chats';
}

const LAPTOP = (
  <Fragment>
    <rect width="160" height="106" rx="6" />
    <path d="M-12 104h74q0 4 4 4h28q4 0 4-4h74v4q0 6-8 6H-4q-8 0-8-6z" />
  </Fragment>
);
const TABLET = <rect x="-6" y="-3" width="172" height="106" rx="11" />;
const MONITOR = (
  <Fragment>
    <path d="M68 100h24l2 16h14a3 3 0 0 1 0 6H52a3 3 0 0 1 0-6h14z" />
    <rect width="160" height="104" rx="6" />
  </Fragment>
);

/** What kind of device it is, by its outline. */
const BODIES: Partial<Record<DeviceId, Elements>> = { 'home-laptop': LAPTOP, tablet: TABLET };

interface FarComputerProps {
  device: DeviceId;
  picture: FarPicture;
  label: string;
}

/** A far-away computer, so small that only its kind and what it shows can be told. */
export const FarComputer = ({ device, picture, label }: FarComputerProps) => (
  <svg
    role="img"
    aria-label={label}
    width="186"
    height="127"
    fill="none"
    viewBox="-13 -4 186 127"
    className="h-auto w-full [filter:drop-shadow(0_6px_10px_#1b1d2233)] rtl:-scale-x-100"
  >
    <g className="fill-shell stroke-shell-line">{BODIES[device] ?? MONITOR}</g>
    <g key={picture} className="motion-safe:animate-said">
      {picture === 'closed' || picture === 'locked' ? (
        <Asleep isLocked={picture === 'locked'} />
      ) : (
        <Window picture={picture} />
      )}
    </g>
  </svg>
);

function Asleep({ isLocked }: { isLocked: boolean }) {
  return (
    <Fragment>
      <rect x="4" y="4" width="152" height="92" rx="3" className={isLocked ? 'fill-[#2b3b50]' : 'fill-[#51718f]'} />
      {isLocked ? (
        <Padlock className="fill-white stroke-white" />
      ) : (
        <rect x="4" y="88" width="152" height="8" className="fill-desk-shelf" />
      )}
    </Fragment>
  );
}

function Window({ picture }: { picture: FarPicture }) {
  return (
    <Fragment>
      <rect x="4" y="4" width="152" height="92" rx="3" className="fill-desk-strip" />
      <path d="M24 6h34a3 3 0 0 1 3 3v5h92v8H4v-8h17V9a3 3 0 0 1 3-3" className="fill-desk-bar" />
      <rect
        x="4"
        y="22"
        width="152"
        height="74"
        className={picture === 'elsewhere' ? 'fill-desk-page' : picture === 'chats' ? WALL : 'fill-sim-wall'}
      />
      {picture === 'chats' ? <Chats /> : null}
      {picture === 'qr' ? <Code /> : null}
      {picture === 'appLocked' ? <Padlock className="fill-sim-soft stroke-sim-soft" /> : null}
      {picture === 'leaving' ? (
        <circle cx="80" cy="58" r="9" strokeWidth="3" strokeDasharray="40 17" className="stroke-sim-green fill-none" />
      ) : null}
      {picture === 'elsewhere' ? (
        <path d="M20 34h60M20 44h120M20 54h120M20 64h80" strokeWidth="4" className="stroke-desk-field" />
      ) : null}
    </Fragment>
  );
}

/* From afar, and in the dark, only plain differences are seen. */
const WALL = 'fill-[light-dark(#ece3d5,#0b0d0d)]';
const PANE = 'fill-[light-dark(#fff,#2b312f)]';
const LINE = 'stroke-[light-dark(#bdb8ae,#8d9693)]';
const THEIRS = 'fill-[light-dark(#fff,#4a5250)]';
const MINE = 'fill-[light-dark(#b5e3a4,#2c8156)]';

function Chats() {
  return (
    <Fragment>
      <rect x="4" y="22" width="9" height="74" className="fill-sim-active" />
      <rect x="13" y="22" width="47" height="74" className={PANE} />
      <path d="M18 29h18" strokeWidth="3" className="stroke-sim-green" />
      {['fill-[#8aa6c8]', 'fill-[#d79d78]', 'fill-[#d58e9b]', 'fill-[#a68bc6]'].map((face, index) => (
        <g key={face}>
          <circle cx="22" cy={41 + index * 14} r="4.5" className={face} />
          <path d={`M30 ${39 + index * 14}h18M30 ${43.5 + index * 14}h25`} strokeWidth="2" className={LINE} />
        </g>
      ))}
      <rect x="66" y="32" width="44" height="10" rx="3" className={THEIRS} />
      <rect x="108" y="48" width="42" height="10" rx="3" className={MINE} />
      <rect x="66" y="64" width="56" height="10" rx="3" className={THEIRS} />
    </Fragment>
  );
}

/** Not a code: from afar one only sees that it is one. */
const Code = () => (
  <Fragment>
    <rect x="24" y="30" width="112" height="58" rx="5" className={PANE} />
    <path d="M34 42h26M34 52h34M34 62h30M34 72h22" strokeWidth="3" className={LINE} />
    <g className="origin-center [transform-box:fill-box] rtl:-scale-x-100">
      <rect x="84" y="35" width="46" height="48" rx="3" className="fill-white" />
      <path
        d="M88 40h12v12H88zM114 40h12v12h-12zM88 66h12v12H88zM104 40h5v5h-5zM104 50h5v8h-5zM90 56h8v5h-8zM112 57h5v5h-5zM120 60h6v6h-6zM104 64h6v5h-6zM112 68h6v10h-6zM104 73h5v5h-5zM121 72h5v6h-5z"
        className="fill-black"
      />
      <path d="M91 43h6v6h-6zM117 43h6v6h-6zM91 69h6v6h-6z" className="fill-white" />
    </g>
  </Fragment>
);

const Padlock = ({ className }: { className: string }) => (
  <g className={className}>
    <rect x="70" y="54" width="20" height="16" rx="3" />
    <path d="M74 54v-5a6 6 0 0 1 12 0v5" fill="none" strokeWidth="3" />
  </g>
);
