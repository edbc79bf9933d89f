import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

import { TARGET } from './floor/floor.ts';

/** Puts the head script into the page itself, in place of `<!--head-->`, so that it runs before the first paint. */
export function headScript(): Plugin {
  return {
    name: 'turn-the-key:head-script',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const script = `<script>${await bundle('src/opening/head-script.ts')}</script>`;
        return html.replace('<!--head-->', () => script);
      },
    },
  };
}

/** A script of its own, as one classic script without imports. */
export async function bundle(input: string): Promise<string> {
  const build = await rolldown({ input, transform: { target: TARGET } });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code.trim();
}
