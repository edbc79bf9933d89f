import { type Chunk, chunk } from '../chunks/chunk.ts';
import type { Drawn } from '../locales/contents.ts';
import { i18nAhead, loadI18n, type Part } from '../locales/load.ts';
import type { Address } from './address/address.ts';
import { TEST } from '../delivery/storage/record.ts';
import { lessonAhead } from '../steps/load.ts';
import { lessonAt } from './address/lesson-at.ts';

/** A test is a lesson by its address, and a page of its own. */
export type PageName = Address['page'] | 'test';
type LazyName = Exclude<PageName, 'home'>;

const hasGallery = import.meta.env.MODE !== 'production';

type PageChunk = Chunk<{ readonly default: Drawn<object> }>;

const lesson: PageChunk = chunk(() => import('./lesson/lesson-page.tsx'));

/** Each page is a chunk of its own; only the opening page comes along with the entry. */
export const PAGE_CHUNKS: Readonly<Record<LazyName, PageChunk>> = {
  lesson,
  test: chunk(() => import('./test/test-page.tsx')),
  drill: chunk(() => import('./drill/drill-page.tsx')),
  play: chunk(() => import('./play/play-page.tsx')),
  about: chunk(() => import('./about/about-page.tsx')),
  'take-home': chunk(() => import('./take-home/take-home-page.tsx')),
  kept: chunk(() => import('./kept/kept-page.tsx')),
  continue: chunk(() => import('./continue/continue-page.tsx')),
  dev: hasGallery ? chunk(() => import('./dev/dev-page.tsx')) : lesson,
};

export const pageOf = (address: Address): PageName =>
  address.page === 'lesson' && address.lesson === TEST ? 'test' : address.page;

/** Fetches all that a page needs, so that going there shows it at once. */
export async function loadPage(address: Address): Promise<void> {
  const name = pageOf(address);
  await Promise.all([
    name === 'home' ? null : PAGE_CHUNKS[name].load(),
    address.page === 'lesson' ? lessonAt(address) : null,
    loadI18n(address.language, FRAME),
    loadI18n(address.language, ownPartsOf(address)),
  ]);
}

/** The same, in idle moments, for a page that may be wanted. */
export async function pageAhead(address: Address): Promise<void> {
  const name = pageOf(address);
  await Promise.all([
    name === 'home' ? null : PAGE_CHUNKS[name].ahead(),
    address.page === 'lesson' ? lessonAhead(address.lesson) : null,
    i18nAhead(address.language, partsOf(address)),
  ]);
}

/** What of its language a page needs besides our frame. */
const PARTS = {
  home: [],
  drill: ['stage', TEST],
  play: ['stage', 'play'],
  about: ['about'],
  'take-home': ['take-home'],
  kept: ['kept'],
  continue: ['continue'],
  dev: ['stage'],
} as const satisfies Record<Exclude<Address['page'], 'lesson'>, readonly Part[]>;

/** What of its language every page needs. */
export const FRAME = ['frame'] as const satisfies readonly Part[];

/** What of its language a page needs besides. */
export const ownPartsOf = (address: Address): readonly Part[] =>
  address.page === 'lesson' ? ['stage', address.lesson] : PARTS[address.page];

/** The parts of its language that a page needs. */
export const partsOf = (address: Address): readonly Part[] => [...FRAME, ...ownPartsOf(address)];

/** The modules, as the build's manifest names them, whose chunks a page needs besides the entry. */
export function modulesOf(address: Address): readonly string[] {
  const name = pageOf(address);
  return [
    ...partsOf(address).map((part) => `src/locales/${address.language}/${part}.ts`),
    ...(name === 'home' ? [] : [`src/routes/${name}/${name}-page.tsx`]),
    ...(address.page === 'lesson' ? [`src/steps/${address.lesson}/index.ts`] : []),
  ];
}
