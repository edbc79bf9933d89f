import Image from 'lucide-react/icons/image-down';
import Printer from 'lucide-react/icons/printer';
import { useRef } from 'react';

import { download } from '../../delivery/download.ts';
import { PLANS, type Plan, withPlan } from '../../delivery/storage/plans.ts';
import { readRecord, writeRecord } from '../../delivery/storage/record.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { type Translate, useText } from '../../locales/text.ts';
import { usePlan } from '../record/use-plan.ts';
import { cardImage, type CardWords, lookOf } from './card-image.ts';
import { PocketCard } from './card.tsx';
import { Section } from './section.tsx';
import type { Paper } from './use-paper.ts';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/radios.tsx';

interface PlanCardProps {
  paper: Paper;
  print: (paper: Paper) => void;
}

/** Choosing the moment of the if–then sentence, and the card that shows it. */
export function PlanCard({ paper, print }: PlanCardProps) {
  const t = useText();
  const store = useStore();
  const chosen = usePlan();
  const plan = chosen ?? PLANS[0];
  const card = useRef<HTMLElement>(null);
  const choose = (moment: Plan) => writeRecord(store, withPlan(readRecord(store), moment));
  const save = async () => {
    if (card.current === null) return;
    download('turn-the-key-card.png', await cardImage(wordsOf(plan, t), lookOf(card.current)));
  };
  return (
    <Section
      id="card"
      title={t('take.card.title')}
      says={t('take.card.says')}
      beside={<PocketCard ref={card} plan={plan} printed={paper === 'record' ? undefined : paper} />}
    >
      <div>
        <Radios
          name="plan"
          look="chip"
          isStack
          legend={t('take.card.moment')}
          options={PLANS.map((moment) => ({ value: moment, label: t(`plan.${moment}`) }))}
          chosen={chosen}
          choose={choose}
        />
        <p className="mt-2 text-sm text-pretty text-ink-soft">{t('take.card.kept')}</p>
      </div>
      <div>
        <div className="flex flex-wrap gap-2">
          <Button tone="ink" onClick={() => print('a6')}>
            <Printer aria-hidden className="size-4" />
            <span>{t('take.card.a6')}</span>
          </Button>
          <Button onClick={() => print('a4')}>
            <Printer aria-hidden className="size-4" />
            <span>{t('take.card.a4')}</span>
          </Button>
          <Button onClick={() => void save()}>
            <Image aria-hidden className="size-4" />
            <span>{t('take.card.png')}</span>
          </Button>
        </div>
        <p className="mt-2 text-sm text-pretty text-ink-soft">{t('take.card.pdf')}</p>
      </div>
    </Section>
  );
}

const wordsOf = (plan: Plan, t: Translate): CardWords => ({
  brand: t('app.title'),
  moment: t(`plan.${plan}`),
  link: t('take.card.then'),
  steps: [t('take.card.menu'), t('take.card.logOut'), t('take.card.qr')],
  foot: t('take.card.foot'),
});
