import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

import type { Address } from './address.ts';

type PageName = Address['page'];

const hasGallery = import.meta.env.MODE !== 'production';

const home = () => import('./home/home-page.tsx');

/** Each page is a chunk of its own. */
const loaders: Record<PageName, () => Promise<{ default: ComponentType }>> = {
  home,
  lesson: () => import('./lesson/lesson-page.tsx'),
  play: () => import('./play/play-page.tsx'),
  about: () => import('./about/about-page.tsx'),
  dev: hasGallery ? () => import('./dev/dev-page.tsx') : home,
};

export const PAGES: Readonly<Record<PageName, LazyExoticComponent<ComponentType>>> = {
  home: lazy(loaders.home),
  lesson: lazy(loaders.lesson),
  play: lazy(loaders.play),
  about: lazy(loaders.about),
  dev: lazy(loaders.dev),
};

/** Fetches a page's code ahead of its first drawing. */
export const loadPage = async (page: PageName): Promise<void> => void (await loaders[page]());

/** The module of each page, as the build's manifest names it. */
export const moduleOf = (page: PageName): string => `src/routes/${page}/${page}-page.tsx`;
