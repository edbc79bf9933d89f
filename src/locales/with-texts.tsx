import { type I18n, setupI18n } from '@lingui/core';
import { use, useMemo } from 'react';

import type { Elements } from './contents.ts';
import { i18nHere, loadI18n, type Part } from './load.ts';
import type { LocaleCode } from './locales.ts';
import { TextProvider, useI18n } from './text.ts';

interface WithTextsProps {
  readonly parts: readonly Part[];
  readonly children: Elements;
}

/** Adds further parts of the language around to everything below. Suspends until they are there, and not where they are. */
export function WithTexts({ parts, children }: WithTextsProps) {
  const locale = useI18n().locale as LocaleCode;
  // No hook stands behind it: React loses count where a promise is read in one drawing and not in the next.
  const added = i18nHere(locale, parts) ?? use(loadI18n(locale, parts));
  return <WithAdded added={added}>{children}</WithAdded>;
}

function WithAdded({ added, children }: { readonly added: I18n; readonly children: Elements }) {
  const around = useI18n();
  const both = useMemo(() => {
    const { locale } = around;
    return setupI18n({ locale, messages: { [locale]: { ...around.messages, ...added.messages } } });
  }, [around, added]);
  return <TextProvider value={both}>{children}</TextProvider>;
}
