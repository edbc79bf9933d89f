import type { Config } from '../../delivery/config/config.ts';
import { BUILT_IN } from '../../delivery/config/built-in.ts';
import { locales, sourceLocale } from '../../locales/locales.ts';
import { type PageName, PAGES } from '../pages.ts';
import type { Inventory, NamedPage } from './address.ts';
import { courseOf } from '../course/course.ts';
import { COURSE } from '../../steps/course.ts';

/** Whether a page of this build has an address that begins with its name. */
const isNamed = (page: PageName): page is NamedPage =>
  page !== 'home' && PAGES[page].content !== null && page !== 'lesson' && page !== 'test';

const LANGUAGES = locales.map(({ code }) => code);

/** Everything that this build has. */
export const INVENTORY: Inventory = {
  languages: LANGUAGES,
  source: LANGUAGES.find((code) => code === BUILT_IN?.languages?.[0]) ?? sourceLocale,
  lessons: COURSE.map(({ id }) => id),
  pages: (Object.keys(PAGES) as PageName[]).filter((page) => isNamed(page)),
};

/** What of it can be led to, by what the company has set. */
export const inventoryOf = ({ languages, lessons }: Config): Inventory => ({
  ...INVENTORY,
  languages: LANGUAGES.filter((code) => languages?.includes(code) ?? true),
  lessons: courseOf(lessons).map(({ id }) => id),
});
