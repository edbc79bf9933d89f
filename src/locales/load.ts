import { type I18n, type Messages, setupI18n } from '@lingui/core';

import { type LocaleCode } from './locales.ts';

type Catalog = () => Promise<{ default: Messages }>;

const catalogs: Partial<Record<LocaleCode, Catalog>> = {
  en: () => import('./en/catalog.ts'),
  ...(import.meta.env.MODE !== 'production' && { 'ar-XB': () => import('./ar-XB/catalog.ts') }),
};

const loaded = new Map<LocaleCode, Promise<I18n>>();

/** One instance per language; the same promise every time, so that React's `use()` can read it. */
export function loadI18n(locale: LocaleCode): Promise<I18n> {
  const known = loaded.get(locale);
  if (known) return known;
  const promise = load(locale);
  loaded.set(locale, promise);
  promise.catch(() => loaded.delete(locale));
  return promise;
}

async function load(locale: LocaleCode): Promise<I18n> {
  const catalog = catalogs[locale];
  if (!catalog) throw new Error(`This build does not speak "${locale}"`);
  const { default: messages } = await catalog();
  return setupI18n({ locale, messages: { [locale]: messages } });
}
