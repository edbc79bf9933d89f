import { createElement, use } from 'react';

import { type Chunk, remembered } from '../chunks/chunk.ts';
import { SHEET } from '../chunks/sheet.ts';
import type { Drawn } from '../locales/contents.ts';

/**
 * A component that is a chunk of its own. Suspends until it is there, and the site's styles, unless it has to do without.
 * @throws {MissingChunk}
 */
export function lazily<Props extends object>(
  content: Chunk<{ readonly default: Drawn<Props> }>,
  styles: Chunk<true> | null = SHEET,
): Drawn<Props> {
  const both = remembered(async () => {
    const [loaded] = await Promise.all([content.load(), styles?.load()]);
    return loaded;
  });
  const here = () => (styles === null || styles.here() === true ? content.here() : undefined);
  return function Lazily(props: Props) {
    const { default: Content } = here() ?? use(both());
    return createElement(Content, props);
  };
}
