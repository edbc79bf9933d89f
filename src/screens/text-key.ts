import type { TextKey } from '../locales/text.ts';

/** A lesson holds its texts as plain words, since machines know no catalog; `defineStep` has checked them. */
export const textKey = (key: string): TextKey => key as TextKey;
