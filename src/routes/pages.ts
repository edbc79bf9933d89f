import type { Drawn } from '../locales/contents.ts';
import { lazily } from '../screens/lazily.ts';
import HomePage from './home/home-page.tsx';
import { PAGE_CHUNKS, type PageName } from './load-page.ts';

export const PAGES: Readonly<Record<PageName, Drawn<object>>> = {
  home: HomePage,
  lesson: lazily(PAGE_CHUNKS.lesson),
  test: lazily(PAGE_CHUNKS.test),
  drill: lazily(PAGE_CHUNKS.drill),
  play: lazily(PAGE_CHUNKS.play),
  about: lazily(PAGE_CHUNKS.about),
  'take-home': lazily(PAGE_CHUNKS['take-home']),
  kept: lazily(PAGE_CHUNKS.kept),
  continue: lazily(PAGE_CHUNKS.continue),
  dev: lazily(PAGE_CHUNKS.dev),
};
