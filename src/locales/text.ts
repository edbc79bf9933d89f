import type { I18n } from '@lingui/core';
import { createContext, use } from 'react';

import type coach from './en/coach.json';
import type product from './en/product.json';
import type scenery from './en/scenery.json';
import type ui from './en/ui.json';

export type CoachKey = keyof typeof coach;
export type ProductKey = keyof typeof product;
export type SceneryKey = keyof typeof scenery;
export type UiKey = keyof typeof ui;
export type TextKey = CoachKey | ProductKey | SceneryKey | UiKey;

export type TextValues = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: TextValues) => string;

const TextContext = createContext<I18n | null>(null);

/** `<TextProvider value={i18n}>` gives everything below it its language. */
export const TextProvider = TextContext.Provider;

export function useText(): Translate {
  const i18n = use(TextContext);
  if (!i18n) throw new Error('useText() needs a <TextProvider> above it');
  return (key, values) => i18n._(key, values);
}
