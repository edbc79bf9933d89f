import type { ComponentType } from 'react';

import { loadI18n, type Part } from '../locales/load.ts';
import type { Address } from './address.ts';
import { TEST } from '../delivery/record.ts';
import { lessonOf } from './lesson-of.ts';

/** A test is a lesson by its address, and a page of its own. */
export type PageName = Address['page'] | 'test';
type LazyName = Exclude<PageName, 'home'>;

const hasGallery = import.meta.env.MODE !== 'production';

const lesson = () => import('./lesson/lesson-page.tsx');

/** Each page is a chunk of its own; only the opening page comes along with the entry. */
export const LOADERS: Record<LazyName, () => Promise<{ default: ComponentType }>> = {
  lesson,
  test: () => import('./test/test-page.tsx'),
  drill: () => import('./drill/drill-page.tsx'),
  play: () => import('./play/play-page.tsx'),
  about: () => import('./about/about-page.tsx'),
  'take-home': () => import('./take-home/take-home-page.tsx'),
  kept: () => import('./kept/kept-page.tsx'),
  continue: () => import('./continue/continue-page.tsx'),
  dev: hasGallery ? () => import('./dev/dev-page.tsx') : lesson,
};

export const pageOf = (address: Address): PageName =>
  address.page === 'lesson' && address.lesson === TEST ? 'test' : address.page;

/** Fetches a page's code ahead of its first drawing. */
export async function loadPage(address: Address): Promise<void> {
  const name = pageOf(address);
  if (name === 'home') return;
  await Promise.all([LOADERS[name](), address.page === 'lesson' ? lessonOf(address) : null]);
}

/** Fetches all that a page needs, so that going there shows it at once. */
export async function warmUp(address: Address): Promise<void> {
  await Promise.all([loadPage(address), loadI18n(address.language, partsOf(address))]);
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

/** The parts of its language that a page needs. */
export function partsOf(address: Address): readonly Part[] {
  return ['frame', ...(address.page === 'lesson' ? (['stage', address.lesson] as const) : PARTS[address.page])];
}

/** The modules, as the build's manifest names them, whose chunks a page needs besides the entry. */
export function modulesOf(address: Address): readonly string[] {
  const name = pageOf(address);
  return [
    ...partsOf(address).map((part) => `src/locales/${address.language}/${part}.ts`),
    ...(name === 'home' ? [] : [`src/routes/${name}/${name}-page.tsx`]),
    ...(address.page === 'lesson' ? [`src/steps/${address.lesson}/index.ts`] : []),
  ];
}
