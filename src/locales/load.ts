import { type I18n, type Messages, setupI18n } from '@lingui/core';

import { type Chunk, chunk, remembered } from '../chunks/chunk.ts';
import type { Catalogs } from './catalogs.ts';
import { type LocaleCode } from './locales.ts';

/**
 * A language comes in parts, each a chunk of its own: our frame, whatever is simulated, single pages, single lessons. A
 * catalog is such a part, unless it comes along with one of these two.
 */
export type Part =
  | 'frame'
  | 'stage'
  | Exclude<keyof Catalogs, 'ui' | 'coach' | 'lesson' | 'product' | 'scenery' | 'claims'>;

const FILES =
  import.meta.env.MODE === 'production'
    ? import.meta.glob<Messages>(['./en/*.ts'], { import: 'default' })
    : import.meta.glob<Messages>(['./en/*.ts', './ar-XB/*.ts'], { import: 'default' });

const CATALOGS = new Map(Object.entries(FILES).map(([file, ask]) => [file, chunk(ask)]));

/** One instance per language and parts; the same promise every time, so that React's `use()` can read it. */
export const loadI18n = remembered(async (locale: LocaleCode, parts: readonly Part[]): Promise<I18n> =>
  instanceOf(locale, parts, await Promise.all(parts.map((part) => catalogOf(locale, part).load()))),
);

/** The same instance, where all of it has arrived: it can be drawn at once, where a promise would make a moment's wait of it. */
export function i18nHere(locale: LocaleCode, parts: readonly Part[]): I18n | undefined {
  const found = parts.map((part) => catalogOf(locale, part).here());
  return found.includes(undefined) ? undefined : instanceOf(locale, parts, found);
}

const instances: Record<string, I18n> = {};

const instanceOf = (locale: LocaleCode, parts: readonly Part[], found: readonly (Messages | undefined)[]): I18n =>
  (instances[`${locale} ${parts.join(' ')}`] ??= setupI18n({
    locale,
    messages: { [locale]: Object.assign({}, ...found) as Messages },
  }));

/** Fetches parts of a language before they are wanted. */
export async function i18nAhead(locale: LocaleCode, parts: readonly Part[]): Promise<void> {
  await Promise.all(parts.map((part) => catalogOf(locale, part).ahead()));
}

function catalogOf(locale: LocaleCode, part: Part): Chunk<Messages> {
  const catalog = CATALOGS.get(`./${locale}/${part}.ts`);
  if (!catalog) throw new Error(`This build does not speak "${locale}" of ${part}`);
  return catalog;
}
