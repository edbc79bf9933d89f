import { readFileSync } from 'node:fs';

import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { CHUNK_GROUPS } from './scripts/chunks.ts';
import { compileAhead } from './scripts/compile-ahead-plugin.ts';
import { faintColours } from './scripts/floor/faint-colours.ts';
import { TARGET } from './scripts/floor/floor.ts';
import { headScript } from './scripts/head-plugin.ts';
import { SHEET, withoutTools } from './scripts/manifest.ts';
import { messages } from './scripts/messages-plugin.ts';
import { routerHints } from './scripts/router-plugin.ts';
import { NOTICES, notices } from './scripts/notices-plugin.ts';

const { version: release } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig(({ mode, isSsrBuild }) => ({
  base: './',
  define: { BUILD_COMPANY: 'null', BUILD_RELEASE: JSON.stringify(release) },
  // What the shim is for, React has had since 18.
  resolve: {
    alias: [
      { find: 'use-sync-external-store/shim/with-selector', replacement: 'use-sync-external-store/with-selector' },
      { find: /^use-sync-external-store\/shim$/u, replacement: 'react' },
    ],
  },
  plugins: [
    messages(),
    routerHints(),
    react(),
    mode === 'production' && withoutTools(),
    tailwindcss(),
    headScript(),
    notices(),
    compileAhead(),
  ],
  css: { postcss: { plugins: [faintColours] } },
  build: {
    outDir: `${isSsrBuild ? 'dist-ssr' : 'dist'}${mode === 'test' ? '-test' : ''}`,
    target: TARGET,
    manifest: !isSsrBuild,
    license: !isSsrBuild && { fileName: NOTICES },
    copyPublicDir: !isSsrBuild,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      ...(!isSsrBuild && {
        input: ['index.html', SHEET],
        output: { codeSplitting: { groups: CHUNK_GROUPS } },
      }),
    },
  },
}));
