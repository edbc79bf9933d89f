import type { Ref } from 'react';

import type { Plan } from '../../delivery/storage/plans.ts';
import { useText } from '../../locales/text.ts';
import { Mark } from '../frame/brand.tsx';
import { PICTURE, SHAPES } from './picture.ts';
import { PAPER } from './paper-look.ts';

/** The sizes of paper that the card is printed on. */
export type CardSize = 'a6' | 'a4';

interface CardProps {
  ref: Ref<HTMLElement>;
  plan: Plan;
  /** Set where this sheet is what the page prints. */
  printed: CardSize | undefined;
}

const SMALL = 'text-[max(2.9cqi,0.75rem)]';

/** Links of brass, each hanging on the one before. */
const CHAIN =
  '*:relative *:h-[6.1cqi] *:ps-[4.4cqi] *:leading-[6.1cqi] *:whitespace-nowrap *:before:absolute *:before:inset-s-0 *:before:top-[1.95cqi] *:before:size-[2.2cqi] *:before:rounded-full *:before:bg-brass *:not-first:after:absolute *:not-first:after:inset-s-[0.85cqi] *:not-first:after:bottom-1/2 *:not-first:after:h-[6.1cqi] *:not-first:after:w-[0.5cqi] *:not-first:after:bg-brass';

/** The card as a sheet of paper, in measures of its own width: the same at any size. */
export function PocketCard({ ref, plan, printed }: CardProps) {
  const t = useText();
  return (
    <section
      ref={ref}
      data-printed={printed}
      aria-label={t('take.card.title')}
      className={`${PAPER} relative @container aspect-[1.41421] w-full overflow-clip`}
    >
      <Door />
      <div className="absolute inset-y-0 inset-s-[38cqi] inset-e-0 flex flex-col py-[5cqi] pe-[5.5cqi] leading-[1.16]">
        <p className={`flex items-center gap-[1.4cqi] font-semibold text-brass-ink ${SMALL}`}>
          <Mark className="size-[4.4cqi]" />
          <span>{t('app.title')}</span>
        </p>
        <p className="mt-auto text-[6cqi] font-semibold tracking-[-0.012em] text-balance">{t(`plan.${plan}`)}</p>
        <p className="mt-[2cqi] mb-[2.2cqi] text-[3.4cqi] font-medium text-ink-soft">{t('take.card.then')}</p>
        <ol className={`mb-auto text-[4.2cqi] font-semibold ${CHAIN}`}>
          <li>{t('take.card.menu')}</li>
          <li>{t('take.card.logOut')}</li>
          <li>{t('take.card.qr')}</li>
        </ol>
        <p className={`text-ink-soft ${SMALL}`}>{t('take.card.foot')}</p>
      </div>
    </section>
  );
}

function Door() {
  const t = useText();
  return (
    <svg
      className="absolute inset-y-0 inset-s-0 h-full w-[32cqi] rtl:-scale-x-100"
      width={PICTURE.width}
      height={PICTURE.height}
      fill="none"
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('take.card.picture')}
    >
      {SHAPES.map(({ d, fill, stroke, width, opacity }) => (
        <path
          key={d}
          d={d}
          fill={fill === undefined ? 'none' : `var(--${fill})`}
          stroke={stroke === undefined ? 'none' : `var(--${stroke})`}
          strokeWidth={width}
          strokeLinecap="round"
          opacity={opacity}
        />
      ))}
    </svg>
  );
}
