import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

import HomePage from './home/home-page.tsx';
import { LOADERS, type PageName } from './load-page.ts';

export const PAGES: Readonly<Record<PageName, ComponentType | LazyExoticComponent<ComponentType>>> = {
  home: HomePage,
  lesson: lazy(LOADERS.lesson),
  test: lazy(LOADERS.test),
  drill: lazy(LOADERS.drill),
  play: lazy(LOADERS.play),
  about: lazy(LOADERS.about),
  'take-home': lazy(LOADERS['take-home']),
  kept: lazy(LOADERS.kept),
  continue: lazy(LOADERS.continue),
  dev: lazy(LOADERS.dev),
};
