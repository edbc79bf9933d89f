import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

import type { Part } from '../locales/load.ts';
import type { Address } from './address.ts';
import { TEST } from './course.ts';
import HomePage from './home/home-page.tsx';
import { lessonOf } from './lesson-of.ts';

/** A test is a lesson by its address, and a page of its own. */
type PageName = Address['page'] | 'test';
type LazyName = Exclude<PageName, 'home'>;

const hasGallery = import.meta.env.MODE !== 'production';

const lesson = () => import('./lesson/lesson-page.tsx');

/** Each page is a chunk of its own; only the opening page comes along with the entry. */
const loaders: Record<LazyName, () => Promise<{ default: ComponentType }>> = {
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

export const PAGES: Readonly<Record<PageName, ComponentType | LazyExoticComponent<ComponentType>>> = {
  home: HomePage,
  lesson: lazy(loaders.lesson),
  test: lazy(loaders.test),
  drill: lazy(loaders.drill),
  play: lazy(loaders.play),
  about: lazy(loaders.about),
  'take-home': lazy(loaders['take-home']),
  kept: lazy(loaders.kept),
  continue: lazy(loaders.continue),
  dev: lazy(loaders.dev),
};

export const pageOf = (address: Address): PageName =>
  address.page === 'lesson' && address.lesson === TEST ? 'test' : address.page;

/** Fetches a page's code ahead of its first drawing. */
export async function loadPage(address: Address): Promise<void> {
  const name = pageOf(address);
  if (name === 'home') return;
  await Promise.all([loaders[name](), address.page === 'lesson' ? lessonOf(address) : null]);
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
