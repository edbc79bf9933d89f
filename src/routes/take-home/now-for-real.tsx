import { useState } from 'react';

import { useText } from '../../locales/text.ts';
import type { Scene } from '../../machines/world/scene.ts';
import { Advice, type Answered } from './advice.tsx';
import { Section } from './section.tsx';
import { Steps } from './steps.tsx';
import { Radios } from '../../ui/radios.tsx';

export type RealPhone = Scene['platform'];

/** What was answered so far. It lives as long as the page does, and goes nowhere. */
interface Answers extends Answered {
  phone: RealPhone | null;
}

const COUNTS = [0, 1, 2, 3, 4];

/** The learner's own phone: how many devices are on its list, and what to do about them. */
export function NowForReal() {
  const t = useText();
  const [answers, setAnswers] = useState<Answers>({ phone: null, count: null, isStrange: null });
  const answer = (added: Partial<Answers>) => setAnswers({ ...answers, ...added });
  const { phone, count, isStrange } = answers;
  return (
    <Section
      id="now"
      title={t('take.now.title')}
      says={t('take.now.says')}
      beside={<Advice count={count} isStrange={isStrange} />}
    >
      <Radios
        name="phone"
        look="chip"
        legend={t('take.now.phone')}
        options={[
          { value: 'android', label: t('take.now.phone.android') },
          { value: 'iphone', label: t('take.now.phone.iphone') },
        ]}
        chosen={phone}
        choose={(chosen: RealPhone) => answer({ phone: chosen })}
      />
      {phone === null ? null : <Way phone={phone} />}
      <Radios
        name="count"
        look="chip"
        legend={t('take.now.count')}
        options={COUNTS.map((value) => ({ value, label: String(value) }))}
        chosen={count}
        choose={(chosen) => answer({ count: chosen })}
      />
      {count === null || count === 0 ? null : (
        <div>
          <Radios
            name="strange"
            look="chip"
            isStack
            legend={t('take.now.strange')}
            options={[
              { value: 'no', label: t('take.now.strange.no') },
              { value: 'yes', label: t('take.now.strange.yes') },
            ]}
            chosen={isStrange === null ? null : isStrange ? 'yes' : 'no'}
            choose={(chosen) => answer({ isStrange: chosen === 'yes' })}
          />
          <p className="mt-2 text-sm text-pretty text-ink-soft">{t('take.now.strange.hint')}</p>
        </div>
      )}
    </Section>
  );
}

function Way({ phone }: { phone: RealPhone }) {
  const t = useText();
  const steps = ['take.now.way.open', `take.now.way.${phone}.menu`, `take.now.way.${phone}.list`] as const;
  return (
    <div>
      <h3 className="text-base font-semibold">{t('take.now.way')}</h3>
      <Steps says={steps} />
    </div>
  );
}
