import { setupI18n } from '@lingui/core';
import { use, useMemo } from 'react';

import type { Elements } from './contents.ts';
import { i18nHere, loadI18n, type Part } from './load.ts';
import type { LocaleCode } from './locales.ts';
import { TextProvider, useI18n } from './text.ts';

/** Adds further parts of the language around to everything below. Suspends until they are there, and not where they are. */
export function WithTexts({ parts, children }: { parts: readonly Part[]; children: Elements }) {
  const around = useI18n();
  const { locale } = around;
  const added = i18nHere(locale as LocaleCode, parts) ?? use(loadI18n(locale as LocaleCode, parts));
  const both = useMemo(
    () => setupI18n({ locale, messages: { [locale]: { ...around.messages, ...added.messages } } }),
    [locale, around, added],
  );
  return <TextProvider value={both}>{children}</TextProvider>;
}
