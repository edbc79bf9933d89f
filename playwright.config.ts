import { existsSync } from 'node:fs';

import { defineConfig, devices } from '@playwright/test';

import { NIGHT, NIGHTLY } from './e2e/nightly.ts';
import { launchOptions } from './scripts/browser.mjs';
import { freePort } from './scripts/site-server.ts';

const FIREFOX = '/usr/bin/firefox-esr';

// The workers read this file too, and must find the ports that were chosen first.
const site = await at('E2E_PORT', '/');
const below = await at('E2E_BELOW_PORT', '/some/where/');
const product = await at('E2E_PRODUCT_PORT', '/');
process.env['E2E_BELOW'] = below.url;
process.env['E2E_PRODUCT'] = product.url;

export default defineConfig({
  testDir: 'e2e',
  ...(!NIGHTLY && { grepInvert: new RegExp(NIGHT, 'u') }),
  testIgnore: NIGHTLY ? [] : '**/*.nightly.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // No story is a timed test: these only end what hangs, on the slowest machine.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? '.reports/e2e.json' }]],
  use: {
    baseURL: site.url,
    // A third of what a story costs is drawing what moves. By night it moves.
    reducedMotion: NIGHTLY ? 'no-preference' : 'reduce',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], launchOptions: launchOptions() } },
    ...(process.env['FIREFOX'] && existsSync(FIREFOX)
      ? [
          {
            name: 'firefox',
            use: {
              ...devices['Desktop Firefox'],
              channel: 'moz-firefox',
              launchOptions: { executablePath: FIREFOX },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: `node scripts/serve.ts dist-test@${site.address} dist-test@${below.address} dist@${product.address}`,
    url: product.url,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});

async function at(variable: string, base: string) {
  const port = (process.env[variable] ??= String(await freePort()));
  return { address: port + base, url: `http://127.0.0.1:${port}${base}` };
}
