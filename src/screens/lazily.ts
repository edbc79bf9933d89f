import { createElement, use } from 'react';

import type { Chunk } from '../chunks/chunk.ts';
import { SHEET } from '../chunks/sheet.ts';
import type { Drawn } from '../locales/contents.ts';

/**
 * A component that is a chunk of its own. Suspends until it is there, and the site's styles, unless it has to do without.
 * @throws {MissingChunk}
 */
export function lazily<Props extends object>(
  { load, here }: Chunk<{ readonly default: Drawn<Props> }>,
  styles: Chunk<void> | null = SHEET,
): Drawn<Props> {
  return function Lazily(props: Props) {
    if (styles !== null) use(styles.load());
    const { default: Content } = here() ?? use(load());
    return createElement(Content, props);
  };
}
