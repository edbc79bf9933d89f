import { locales, sourceLocale } from '../locales/locales.ts';
import type { Known } from './address.ts';
import { COURSE } from './course.ts';

/** What this build can be asked for. */
export const KNOWN: Known = {
  languages: locales.map(({ code }) => code),
  source: sourceLocale,
  lessons: COURSE.map(({ id }) => id),
  hasGallery: import.meta.env.MODE !== 'production',
};
