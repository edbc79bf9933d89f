import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const SOURCE = 'src/head.ts';

/** Puts the head script into the page itself, so that it runs before the first paint. */
export function headScript(): Plugin {
  return {
    name: 'turn-the-key:head-script',
    transformIndexHtml: {
      order: 'post',
      handler: async () => [{ tag: 'script', children: await bundleHead(), injectTo: 'head-prepend' }],
    },
  };
}

async function bundleHead(): Promise<string> {
  const bundle = await rolldown({ input: SOURCE });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code.trim();
}
