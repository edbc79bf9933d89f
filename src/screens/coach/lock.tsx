import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';

/** The picture that stays, from near by: closing the tab pulls the door to, logging out turns the key. */
export function Lock({ isLocked }: { isLocked: boolean }) {
  const t = useText();
  return (
    <svg
      className="door-lock block h-auto w-[clamp(9rem,26cqi,18rem)] rounded-[14px] border border-line rtl:-scale-x-100"
      width="280"
      height="280"
      fill="none"
      viewBox="0 0 280 280"
      role="img"
      aria-label={t(isLocked ? 'end.picture.locked' : 'end.picture.shut')}
    >
      <path d="M0 0H280V280H0z" className="fill-card" />
      <path d="M208 0V280M214 0V280" className="fill-none stroke-line" strokeWidth="2" />
      {isLocked ? <Turned /> : <PulledTo />}
    </svg>
  );
}

const LEAF = 'fill-(--leaf)';
const GROOVE = 'fill-none stroke-card/25';
const PLATE = 'fill-(--plate)';

/** Flush with its frame, the bolt across, the key in the lock. */
const Turned = () => (
  <Fragment>
    <rect x="200" y="104" width="24" height="72" rx="6" className="fill-(--plate)" />
    <path d="M164 126h66a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4h-66z" className="door-bolt fill-brass" />
    <path d="M0 0H188V280H0z" className={LEAF} />
    <path d="M24 24H108V256H24" className={GROOVE} strokeWidth="3" />
    <rect x="128" y="84" width="36" height="112" rx="10" className={PLATE} />
    <g className="door-key fill-none stroke-brass" strokeWidth="13" strokeLinecap="round">
      <path d="M146 140H94" />
      <circle cx="62" cy="140" r="27" />
    </g>
  </Fragment>
);

/** A gap with light in it, an empty keyhole. */
const PulledTo = () => (
  <Fragment>
    <path d="M170 0H208V280H170z" className="fill-brass/60" />
    <path d="M208 0L252 0 216 280H208z" className="fill-brass/20" />
    <path d="M0 0H178V280H0z" className={LEAF} />
    <path d="M16 24H98V256H16" className={GROOVE} strokeWidth="3" />
    <rect x="118" y="84" width="36" height="112" rx="10" className={PLATE} />
    <path d="M136 124a11 11 0 0 1 6 20l3 22h-18l3-22a11 11 0 0 1 6-20z" className={LEAF} />
  </Fragment>
);
