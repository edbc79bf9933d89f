import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

import type { Scope } from '../locales/load.ts';
import type { Address } from './address.ts';
import HomePage from './home/home-page.tsx';

type PageName = Address['page'];
type LazyName = Exclude<PageName, 'home'>;

const hasGallery = import.meta.env.MODE !== 'production';

const lesson = () => import('./lesson/lesson-page.tsx');

/** Each page is a chunk of its own; only the opening page comes along with the entry. */
const loaders: Record<LazyName, () => Promise<{ default: ComponentType }>> = {
  lesson,
  play: () => import('./play/play-page.tsx'),
  about: () => import('./about/about-page.tsx'),
  dev: hasGallery ? () => import('./dev/dev-page.tsx') : lesson,
};

export const PAGES: Readonly<Record<PageName, ComponentType | LazyExoticComponent<ComponentType>>> = {
  home: HomePage,
  lesson: lazy(loaders.lesson),
  play: lazy(loaders.play),
  about: lazy(loaders.about),
  dev: lazy(loaders.dev),
};

/** Fetches a page's code ahead of its first drawing. */
export async function loadPage(page: PageName): Promise<void> {
  if (page !== 'home') await loaders[page]();
}

/** How much of its language a page needs: the opening page says nothing of any lesson but its name. */
export const scopeOf = (page: PageName): Scope => (page === 'home' ? 'frame' : 'lessons');

/** The modules, as the build's manifest names them, whose chunks a page needs besides the entry. */
export function modulesOf({ page, language }: Pick<Address, 'page' | 'language'>): readonly string[] {
  const texts = scopeOf(page) === 'frame' ? ['frame'] : ['frame', 'lessons'];
  return [
    ...texts.map((name) => `src/locales/${language}/${name}.ts`),
    ...(page === 'home' ? [] : [`src/routes/${page}/${page}-page.tsx`]),
  ];
}
