import type { I18n } from '@lingui/core';
import { createContext, use } from 'react';

import type { Catalogs, LessonId } from './catalogs.ts';

export type { LessonId } from './catalogs.ts';

/** The keys of some catalogs. */
type KeyOf<Name extends keyof Catalogs> = { [One in Name]: keyof Catalogs[One] }[Name];

export type CoachKey = KeyOf<'coach' | LessonId>;
export type ProductKey = KeyOf<'product'>;
/** What is true about a wrong belief. */
export type BeliefTextKey = KeyOf<'beliefs'>;
export type SceneryKey = KeyOf<'scenery'>;
/** What our own frame says, on any of its pages. */
export type UiKey = KeyOf<Exclude<keyof Catalogs, LessonId | 'coach' | 'product' | 'beliefs' | 'scenery' | 'claims'>>;
export type TextKey = KeyOf<keyof Catalogs>;

export type TextValues = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: TextValues) => string;

const TextContext = createContext<I18n | null>(null);

/** `<TextProvider value={i18n}>` gives everything below it its language. */
export const TextProvider = TextContext.Provider;

export function useI18n(): I18n {
  const i18n = use(TextContext);
  if (!i18n) throw new Error('useText() needs a <TextProvider> above it');
  return i18n;
}

export function useText(): Translate {
  const i18n = useI18n();
  return (key, values) => i18n._(key, values);
}

/** The longest time of each unit that is said in it, in seconds. */
const UNITS = [
  ['second', 1, 120],
  ['minute', 60, 120 * 60],
  ['hour', 3600, 24 * 3600],
] as const;

/** How long something took, as people say it: in the unit that is fit for it, and no number where a page lay open for days. */
export function useDuration(): (seconds: number) => string {
  const i18n = useI18n();
  return (seconds) => {
    const fit = UNITS.find(([, , below]) => Math.round(seconds) < below);
    if (fit === undefined) return i18n._('time.long');
    const [unit, length] = fit;
    const format = new Intl.NumberFormat(i18n.locale, { style: 'unit', unit, unitDisplay: 'long' });
    return format.format(Math.round(seconds / length));
  };
}
