import type { Config } from '../../delivery/config/config.ts';
import { BUILT_IN } from '../../delivery/config/built-in.ts';
import { locales, sourceLocale } from '../../locales/locales.ts';
import { type PageName, PAGES } from '../pages.ts';
import { type Found, type Inventory, type NamedPage, readAddress, type Url } from './address.ts';
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

const found = new WeakMap<Config, Map<string, Found>>();

/** What a URL of this visit leads to. Asking for the same one again returns the earlier result. */
export function foundAt(url: Url, config: Config): Found {
  const known = found.get(config) ?? new Map<string, Found>();
  found.set(config, known);
  const { pathname, search, hash = '' } = url;
  const key = [pathname, search, hash].join(' ');
  const read = known.get(key) ?? readAddress(url, inventoryOf(config));
  known.set(key, read);
  return read;
}
