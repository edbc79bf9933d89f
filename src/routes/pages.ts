import { about } from './about/route.ts';
import { carry } from './continue/route.ts';
import { dev } from './dev/route.ts';
import { drill } from './drill/route.ts';
import { home } from './home/route.ts';
import { kept } from './kept/route.ts';
import { lesson } from './lesson/route.ts';
import { play } from './play/route.ts';
import type { Route } from './route.ts';
import { takeHome } from './take-home/route.ts';
import { test } from './test/route.ts';

/** Every page, by the name of its folder, with which its address begins; that of a lesson begins with `learn`. */
export const PAGES = {
  home,
  lesson,
  test,
  drill,
  play,
  about,
  'take-home': takeHome,
  kept,
  continue: carry,
  dev,
} as const satisfies Readonly<Record<string, Route>>;

export type PageName = keyof typeof PAGES;
