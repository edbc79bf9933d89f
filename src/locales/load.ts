import { type I18n, type Messages, setupI18n } from '@lingui/core';

import { type LocaleCode } from './locales.ts';

/** How much of a language a page needs: our frame alone, or the lessons as well. */
export type Scope = 'frame' | 'lessons';

type Catalog = () => Promise<{ default: Messages }>;

const catalogs: Partial<Record<LocaleCode, Record<Scope, Catalog>>> = {
  en: { frame: () => import('./en/frame.ts'), lessons: () => import('./en/lessons.ts') },
  ...(import.meta.env.MODE !== 'production' && {
    'ar-XB': { frame: () => import('./ar-XB/frame.ts'), lessons: () => import('./ar-XB/lessons.ts') },
  }),
};

const loaded = new Map<string, Promise<I18n>>();

/** One instance per language and scope; the same promise every time, so that React's `use()` can read it. */
export function loadI18n(locale: LocaleCode, scope: Scope): Promise<I18n> {
  const name = `${locale} ${scope}`;
  const known = loaded.get(name);
  if (known) return known;
  const promise = load(locale, scope);
  loaded.set(name, promise);
  promise.catch(() => loaded.delete(name));
  return promise;
}

async function load(locale: LocaleCode, scope: Scope): Promise<I18n> {
  const catalog = catalogs[locale];
  if (!catalog) throw new Error(`This build does not speak "${locale}"`);
  const needed = scope === 'frame' ? [catalog.frame()] : [catalog.frame(), catalog.lessons()];
  const parts = await Promise.all(needed);
  const messages = Object.assign({}, ...parts.map((part) => part.default)) as Messages;
  return setupI18n({ locale, messages: { [locale]: messages } });
}
