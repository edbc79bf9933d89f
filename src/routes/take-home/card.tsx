import type { Ref } from 'react';

import type { Plan } from '../../delivery/storage/plans.ts';
import { useText } from '../../locales/text.ts';
import { Mark } from '../frame/brand.tsx';
import { PICTURE, SHAPES } from './picture.ts';

/** The sizes of paper that the card is printed on. */
export type CardSize = 'a6' | 'a4';

interface CardProps {
  ref: Ref<HTMLElement>;
  plan: Plan;
  /** Set where this sheet is what the page prints. */
  printed: CardSize | undefined;
}

/** The card as a sheet of paper, in measures of its own width: the same at any size. */
export function Card({ ref, plan, printed }: CardProps) {
  const t = useText();
  return (
    <section ref={ref} data-sheet="card" data-printed={printed} aria-label={t('take.card.title')}>
      <Door />
      <div data-card-words>
        <p data-card-brand>
          <Mark />
          <span>{t('app.title')}</span>
        </p>
        <p data-card-moment>{t(`plan.${plan}`)}</p>
        <p data-card-then>{t('take.card.then')}</p>
        <ol>
          <li>{t('take.card.menu')}</li>
          <li>{t('take.card.logOut')}</li>
          <li>{t('take.card.qr')}</li>
        </ol>
        <p data-card-foot>{t('take.card.foot')}</p>
      </div>
    </section>
  );
}

function Door() {
  const t = useText();
  return (
    <svg
      data-card-picture
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
