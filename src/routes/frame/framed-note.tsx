import { useHref } from 'react-router';

import { SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { useSurroundings } from './surroundings.ts';
import { useUrlOf } from '../address/use-address.ts';

/** A page around may forbid to save and to print, and neither says so nor can be asked. */
export function FramedNote({ page }: { readonly page: 'take-home' | 'kept' }) {
  const t = useText();
  const answers = useAnswers();
  const { facts } = useSurroundings();
  const alone = useHref(useUrlOf()({ page, embed: null }));
  if (!answers || parent === self) return null;
  return (
    <p className="mt-4 max-w-2xl text-sm text-pretty text-ink-soft">
      <span>{t('nav.framed')}</span>
      {SPACE}
      {facts === null ? (
        <a href={alone} target="_blank" rel="noreferrer" className="font-semibold underline underline-offset-4">
          {t('nav.framedOpen')}
        </a>
      ) : null}
    </p>
  );
}
