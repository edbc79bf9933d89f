import type { I18n } from '@lingui/core';
import { createContext, use } from 'react';

import type about from './en/about.json';
import type beliefs from './en/beliefs.json';
import type claims from './en/claims.json';
import type coach from './en/coach.json';
import type broken from './en/broken.json';
import type carry from './en/continue.json';
import type debrief from './en/debrief.json';
import type habits from './en/habits.json';
import type kept from './en/kept.json';
import type lesson from './en/lesson.json';
import type logOutComputer from './en/log-out-computer.json';
import type logOutPhone from './en/log-out-phone.json';
import type nextPerson from './en/next-person.json';
import type platform from './en/platform.json';
import type play from './en/play.json';
import type proveIt from './en/prove-it.json';
import type product from './en/product.json';
import type scenery from './en/scenery.json';
import type takeHome from './en/take-home.json';
import type ui from './en/ui.json';
import type unplayed from './en/unplayed.json';

/** What the lessons say, by lesson: each has a catalog of its own. */
export interface LessonCatalogs {
  'log-out-computer': typeof logOutComputer;
  'log-out-phone': typeof logOutPhone;
  'next-person': typeof nextPerson;
  habits: typeof habits;
  'prove-it': typeof proveIt;
}
export type LessonId = keyof LessonCatalogs;

type KeyOf<Catalogs> = Catalogs extends unknown ? keyof Catalogs : never;

export type CoachKey = keyof typeof coach | KeyOf<LessonCatalogs[LessonId]>;
export type ProductKey = keyof typeof product;
/** What is true about a wrong belief. */
export type BeliefTextKey = keyof typeof beliefs;
export type SceneryKey = keyof typeof scenery;
/** What our own frame says, on any of its pages. */
export type UiKey =
  | keyof typeof ui
  | keyof typeof unplayed
  | keyof typeof lesson
  | keyof typeof play
  | keyof typeof about
  | keyof typeof debrief
  | keyof typeof takeHome
  | keyof typeof kept
  | keyof typeof broken
  | keyof typeof carry
  | keyof typeof platform;
export type TextKey = CoachKey | ProductKey | SceneryKey | UiKey | BeliefTextKey | keyof typeof claims;

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
