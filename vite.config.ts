import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { headScript } from './scripts/head-plugin.ts';
import { messages } from './scripts/messages-plugin.ts';

export default defineConfig(({ mode, isSsrBuild }) => ({
  base: './',
  plugins: [messages(), react(), tailwindcss(), headScript()],
  build: {
    outDir: `${isSsrBuild ? 'dist-ssr' : 'dist'}${mode === 'test' ? '-test' : ''}`,
    target: 'es2023',
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
}));
