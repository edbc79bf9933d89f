import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';

import { useText } from '../../locales/text.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { RecordSheet } from './record-sheet.tsx';
import { Section } from './section.tsx';
import type { Paper } from './use-paper.ts';
import { Button } from '../../ui/button.tsx';
import { Field, Input } from '../../ui/field.tsx';

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
        <Field label={t('take.record.name')} isMain>
          <Input
            type="text"
            autoComplete="off"
            maxLength={80}
            disabled={!answers}
            value={name}
            onChange={(event) => setName(event.target.value)}
            aria-describedby="name-note"
            className="w-full"
          />
        </Field>
        <p id="name-note" className="mt-2 text-sm text-pretty text-ink-soft">
          {t('take.record.nameNote')}
        </p>
      </div>
      <Button tone="ink" onClick={() => print('record')}>
        <Printer aria-hidden className="size-4" />
        <span>{t('take.record.print')}</span>
      </Button>
    </Section>
  );
}
