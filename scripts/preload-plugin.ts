import { resolve } from 'node:path';

import type { Plugin } from 'vite';

/** What the bundler calls its own helper, which runs before each dynamic import. */
const HELPER = '\0vite/preload-helper.js';

/** Puts `src/chunks/preload.ts` in the place of the bundler's own helper. */
export function preloading(): Plugin {
  let isPut = false;
  return {
    name: 'turn-the-key:preloading',
    enforce: 'pre',
    apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
    load(id) {
      if (id !== HELPER) return null;
      isPut = true;
      return `export { preload as __vitePreload } from ${JSON.stringify(resolve('src/chunks/preload.ts'))};`;
    },
    buildEnd(error) {
      if (error === undefined && !isPut) throw new Error(`The bundler no longer asks for ${HELPER}`);
    },
  };
}
