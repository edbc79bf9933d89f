import { lazy } from 'react';

import type { Drawn } from '../locales/contents.ts';
import HomePage from './home/home-page.tsx';
import { LOADERS, type PageName } from './load-page.ts';

export const PAGES: Readonly<Record<PageName, Drawn<object>>> = {
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
