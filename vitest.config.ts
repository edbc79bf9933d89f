import { globSync, readFileSync } from 'node:fs';

import { defineConfig, mergeConfig } from 'vitest/config';

import viteConfig from './vite.config.ts';

const TESTS = ['src/**/*.test.{ts,tsx}', '{scripts,bench}/**/*.test.ts'];

const GLOBALS = '(?:globalThis|window|self|document|navigator|console|performance|process|Date|Math|JSON)';
const SET_GLOBALS = new RegExp(
  [
    String.raw`vi\.(?:mock|doMock|stub|reset)|setFlagsFromString`,
    String.raw`(?:spyOn|defineProperty|assign)\(\s*${GLOBALS}\b`,
    String.raw`^\s*(?:delete\s+)?${GLOBALS}(?:\.\w+|\[[^\]]*\])+\s*(?:(?:\?\?|\|\|)?=(?!=)|;)`,
  ].join('|'),
  'mu',
);

/**
 * What mocks or resets modules, puts something in the place of a global or weighs the heap has a world of its own. A clock
 * that each test gives back may be shared.
 */
const ALONE = TESTS.flatMap((pattern) => globSync(pattern)).filter((file) =>
  SET_GLOBALS.test(readFileSync(file, 'utf8')),
);

export default defineConfig((env) =>
  mergeConfig(
    viteConfig(env),
    defineConfig({
      test: {
        // By itself it leaves a core idle, which is half of a small machine.
        maxWorkers: '100%',
        environment: 'node',
        // No test is a timed test: these only end what hangs, on the slowest machine.
        testTimeout: 120_000,
        hookTimeout: 120_000,
        projects: [
          // Half of the time would go into loading the same modules for each file anew.
          { extends: true, test: { name: 'unit', isolate: false, include: TESTS, exclude: ALONE } },
          { extends: true, test: { name: 'alone', include: ALONE } },
        ],
      },
    }),
  ),
);
