import type { Config } from '../../delivery/config/config.ts';
import { BUILT_IN } from '../../delivery/config/built-in.ts';
import { locales, sourceLocale } from '../../locales/locales.ts';
import type { Inventory } from './address.ts';
import { COURSE, courseOf } from '../course/course.ts';

const LANGUAGES = locales.map(({ code }) => code);

/** Everything that this build has. */
export const INVENTORY: Inventory = {
  languages: LANGUAGES,
  source: LANGUAGES.find((code) => code === BUILT_IN?.languages?.[0]) ?? sourceLocale,
  lessons: COURSE.map(({ id }) => id),
  hasGallery: import.meta.env.MODE !== 'production',
};

/** What of it can be led to, by what the company has set. */
export const inventoryOf = ({ languages, lessons }: Config): Inventory => ({
  ...INVENTORY,
  languages: LANGUAGES.filter((code) => languages?.includes(code) ?? true),
  lessons: courseOf(lessons).map(({ id }) => id),
});
