import { type I18n, type Messages, setupI18n } from '@lingui/core';

import { type LocaleCode } from './locales.ts';
import type { LessonId } from './text.ts';

/** A language comes in parts, each a chunk of its own: our frame, whatever is simulated, single pages, single lessons. */
export type Part =
  | 'frame'
  | 'stage'
  | 'play'
  | 'about'
  | 'beliefs'
  | 'debrief'
  | 'take-home'
  | 'kept'
  | 'continue'
  | 'platform'
  | 'unplayed'
  | LessonId;

type Catalogs = Record<string, () => Promise<Messages>>;

const catalogs: Catalogs =
  import.meta.env.MODE === 'production'
    ? import.meta.glob<Messages>(['./en/*.ts'], { import: 'default' })
    : import.meta.glob<Messages>(['./en/*.ts', './ar-XB/*.ts'], { import: 'default' });

const loaded = new Map<string, Promise<I18n>>();

/** One instance per language and parts; the same promise every time, so that React's `use()` can read it. */
export function loadI18n(locale: LocaleCode, parts: readonly Part[]): Promise<I18n> {
  const name = [locale, ...parts].join(' ');
  const known = loaded.get(name);
  if (known) return known;
  const promise = load(locale, parts);
  loaded.set(name, promise);
  promise.catch(() => loaded.delete(name));
  return promise;
}

async function load(locale: LocaleCode, parts: readonly Part[]): Promise<I18n> {
  const found = await Promise.all(parts.map((part) => catalogOf(locale, part)()));
  const messages = Object.assign({}, ...found) as Messages;
  return setupI18n({ locale, messages: { [locale]: messages } });
}

function catalogOf(locale: LocaleCode, part: Part): () => Promise<Messages> {
  const catalog = catalogs[`./${locale}/${part}.ts`];
  if (!catalog) throw new Error(`This build does not speak "${locale}" of ${part}`);
  return catalog;
}
