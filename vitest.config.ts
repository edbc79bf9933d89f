import { defineConfig, mergeConfig } from 'vitest/config';

import viteConfig from './vite.config.ts';

export default defineConfig((env) =>
  mergeConfig(
    viteConfig(env),
    defineConfig({
      test: {
        // By itself it leaves a core idle, which is half of a small machine.
        maxWorkers: '100%',
        projects: [
          {
            extends: true,
            test: {
              name: 'unit',
              environment: 'node',
              // No test is a timed test: this only ends what hangs, on the slowest machine.
              testTimeout: 120_000,
              include: ['src/**/*.test.{ts,tsx}', '{scripts,bench}/**/*.test.ts'],
              exclude: process.env['NIGHTLY'] ? [] : ['**/*.nightly.test.ts'],
            },
          },
        ],
      },
    }),
  ),
);
