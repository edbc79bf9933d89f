import type { Chunk } from '../chunks/chunk.ts';
import { SHEET } from '../chunks/sheet.ts';
import { i18nAhead, loadI18n, type Part } from '../locales/load.ts';
import type { Address } from './address/address.ts';
import { TEST } from '../delivery/storage/record.ts';
import { lessonAhead } from '../steps/load.ts';
import { lessonAt } from './address/lesson-at.ts';
import { type PageName, PAGES } from './pages.ts';

/** A test is a lesson by its address, and a page of its own. */
export const pageOf = (address: Address): PageName =>
  address.page === 'lesson' && address.lesson === TEST ? 'test' : address.page;

/** Fetches all that a page needs, so that going there shows it at once. */
export async function loadPage(address: Address): Promise<void> {
  await Promise.all([
    ...contentOf(address).map((content) => content.load()),
    address.page === 'lesson' ? lessonAt(address) : null,
    loadI18n(address.language, FRAME),
    loadI18n(address.language, ownTextsOf(address)),
  ]);
}

/** The same, in idle moments, for a page that may be wanted. */
export async function pageAhead(address: Address): Promise<void> {
  await Promise.all([
    ...contentOf(address).map((content) => content.ahead()),
    address.page === 'lesson' ? lessonAhead(address.lesson) : null,
    i18nAhead(address.language, textsOf(address)),
  ]);
}

/** The opening page comes along with the entry, in its own styles; any other one needs the sheet, too. */
function contentOf(address: Address): readonly Chunk<unknown>[] {
  const { content } = PAGES[pageOf(address)];
  return content === null ? [] : [SHEET, content];
}

/** What of its language every page needs. */
export const FRAME = ['frame'] as const satisfies readonly Part[];

/** What of its language a page needs besides. */
export const ownTextsOf = (address: Address): readonly Part[] => [
  ...PAGES[pageOf(address)].texts,
  ...(address.page === 'lesson' ? [address.lesson] : []),
];

/** The parts of its language that a page needs. */
export const textsOf = (address: Address): readonly Part[] => [...FRAME, ...ownTextsOf(address)];

/** The modules, as the build's manifest names them, whose chunks a page needs besides the entry. */
export function modulesOf(address: Address): readonly string[] {
  const name = pageOf(address);
  return [
    ...textsOf(address).map((part) => `src/locales/${address.language}/${part}.ts`),
    ...(name === 'home' ? [] : [`src/routes/${name}/${name}-page.tsx`]),
    ...(address.page === 'lesson' ? [`src/steps/${address.lesson}/index.ts`] : []),
  ];
}
