import { useEffect } from 'react';

import { chunk } from '../../chunks/chunk.ts';
import { i18nAhead } from '../../locales/load.ts';
import type { LocaleCode } from '../../locales/locales.ts';
import { WithTexts } from '../../locales/with-texts.tsx';
import { Extra, useMet } from '../../screens/boundary.tsx';
import { lazily } from '../../screens/lazily.ts';
import { BareBroken } from './bare-broken.tsx';
import { whenIdle } from '../../chunks/when-idle.ts';

const BROKEN = chunk(() => import('./broken.tsx'));
const Whole = lazily(BROKEN, null);

/** Shown in place of a page that couldn't be loaded, or that threw; as bare words if this itself can't be loaded. */
export function LazyBroken() {
  const met = useMet();
  return (
    <Extra instead={<BareBroken met={met} />}>
      <WithTexts parts={['broken']}>
        <Whole />
      </WithTexts>
    </Extra>
  );
}

export function Bare() {
  return <BareBroken met={useMet()} />;
}

/** Fetches it in the first idle moment: it is wanted where nothing more can be had. */
export function useBrokenAhead(language: LocaleCode): void {
  useEffect(
    () =>
      whenIdle(() => {
        void BROKEN.ahead();
        void i18nAhead(language, ['broken']);
      }),
    [language],
  );
}
