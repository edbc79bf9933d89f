import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';

import { useText } from '../../locales/text.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { Act } from '../act.tsx';
import { RecordSheet } from './record-sheet.tsx';
import { Section } from './section.tsx';
import type { Paper } from './use-paper.ts';

interface CompletionProps {
  paper: Paper;
  print: (paper: Paper) => void;
}

/** The completion record, with a name if one is typed. The name lives in this page's memory and nowhere else. */
export function Completion({ paper, print }: CompletionProps) {
  const t = useText();
  const answers = useAnswers();
  const [name, setName] = useState('');
  return (
    <Section
      id="record"
      title={t('take.record.title')}
      says={t('take.record.says')}
      beside={<RecordSheet name={name.trim()} isPrinted={paper === 'record'} />}
    >
      <div>
        <label className="text-base font-semibold">
          <span>{t('take.record.name')}</span>
          <input
            type="text"
            autoComplete="off"
            maxLength={80}
            disabled={!answers}
            value={name}
            onChange={(event) => setName(event.target.value)}
            aria-describedby="name-note"
            className="mt-2 block min-h-11 w-full rounded-card border border-line bg-card px-3 text-base hover:border-ink-soft"
          />
        </label>
        <p id="name-note" className="mt-2 text-sm text-pretty text-ink-soft">
          {t('take.record.nameNote')}
        </p>
      </div>
      <Act look="main" onClick={() => print('record')}>
        <Printer aria-hidden className="size-4" />
        <span>{t('take.record.print')}</span>
      </Act>
    </Section>
  );
}
