import { createElement, use } from 'react';

import type { Chunk } from '../chunks/chunk.ts';
import type { Drawn } from '../locales/contents.ts';

/** A component that is a chunk of its own. Suspends until it is there. @throws {MissingChunk} */
export function lazily<Props extends object>({ load }: Chunk<{ readonly default: Drawn<Props> }>): Drawn<Props> {
  return function Lazily(props: Props) {
    const { default: Content } = use(load());
    return createElement(Content, props);
  };
}
