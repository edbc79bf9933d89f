import { use } from 'react';

import { loadI18n } from './locales/load.ts';
import { type LocaleCode } from './locales/locales.ts';
import { TextProvider, useText } from './locales/text.ts';

export function App({ locale }: { readonly locale: LocaleCode }) {
  return (
    <TextProvider value={use(loadI18n(locale))}>
      <Opening />
    </TextProvider>
  );
}

function Opening() {
  const t = useText();
  return (
    <main>
      <h1>{t('app.title')}</h1>
    </main>
  );
}
