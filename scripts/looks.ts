import type { BrowserContextOptions } from '@playwright/test';

import type { Shot } from './camera.ts';

/** How a page is asked for, and by which browser, to look as it should. */
interface Look {
  readonly query?: string;
  readonly language?: string;
  readonly browser?: BrowserContextOptions;
}

/** The looks that everything is photographed in. */
export const LOOKS = {
  light: {},
  dark: { query: 'theme=dark' },
  rtl: { language: 'ar-XB/' },
  forced: { browser: { forcedColors: 'active' } },
} as const satisfies Record<string, Look>;

/** A window, and what is added to the address of a page in it. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly hasTouch: boolean;
  readonly query?: string;
}

const withQuery = (path: string, query = '') =>
  query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;

/** A shot as it is taken in a window of this size and in this look. */
export function seenIn(shot: Shot, { hasTouch, query, ...viewport }: Size, look: Look): [Shot, BrowserContextOptions] {
  const path = withQuery(withQuery(`${look.language ?? ''}${shot.path}`, query), look.query);
  return [
    { ...shot, path },
    { viewport, hasTouch, ...look.browser },
  ];
}

export const fileName = (scene: string): string => `${scene.replaceAll(/[^\w-]+/gu, '-')}.png`;

/** How many pages are photographed at once: most of a picture's time is waiting for its page to rest. */
const SIDE_BY_SIDE = 4;

/** Takes all in turn, a few at once; what fails is told, and the others are taken. */
export async function takeAll<Item>(
  items: Iterable<Item>,
  nameOf: (item: Item) => string,
  take: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const takeNext = async (): Promise<void> => {
    const item = waiting.shift();
    if (item === undefined) return;
    await take(item).catch((error: unknown) => {
      console.error(`${nameOf(item)}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    });
    await takeNext();
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, takeNext));
}
