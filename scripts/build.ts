import { build } from 'vite';

import { prerender } from './prerender.ts';

/** `node scripts/build.ts [test]`: the site into dist/, or the test build, with gallery and pseudo-locale, into dist-test/. */
const [mode = 'production'] = process.argv.slice(2);
const suffix = mode === 'test' ? '-test' : '';
const started = performance.now();

await build({ mode, logLevel: 'warn' });
await build({ mode, logLevel: 'warn', build: { ssr: 'src/entry-server.tsx' } });
const pages = await prerender(`dist${suffix}`, `dist-ssr${suffix}`);

console.log(`dist${suffix}: ${pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exit();
