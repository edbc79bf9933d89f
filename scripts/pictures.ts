// One page after the other: side by side they would take each other's time.
/* oxlint-disable no-await-in-loop */
import { mkdirSync } from 'node:fs';

import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';

import { launchOptions } from './browser.mjs';
import { freePort, serveSite } from './site-server.ts';

/** The pictures in docs/pictures/, taken from the test build, which alone speaks the pseudo-locale. */
const SIZES = {
  wide: { viewport: { width: 1280, height: 800 } },
  narrow: { viewport: { width: 390, height: 844 }, hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;

const LESSON = 'learn/log-out-computer';
const TO_PHONE = ['hands.phone', 'phone.unlock', 'phone.app.open', 'phone.menu.open'];

interface Picture {
  readonly name: string;
  readonly path: string;
  /** Gestures to make first. */
  readonly press?: readonly string[];
}

const PICTURES: readonly Picture[] = [
  { name: 'home', path: '' },
  { name: 'lesson', path: `${LESSON}/choose-log-out/` },
  { name: 'qr', path: `${LESSON}/see-the-proof/` },
  { name: 'phone', path: `${LESSON}/link-again/`, press: TO_PHONE },
  {
    name: 'far',
    path: 'learn/log-out-phone/log-out-one/',
    press: ['phone.device.open:library-pc', 'phone.device.logOut'],
  },
  { name: 'play', path: 'play/' },
  { name: 'dark', path: `${LESSON}/confirm/?theme=dark` },
  { name: 'rtl', path: `ar-XB/${LESSON}/choose-log-out/` },
];

const site = await serveSite({ dir: 'dist-test', port: await freePort() });
const browser = await chromium.launch(launchOptions());
mkdirSync('docs/pictures', { recursive: true });

for (const [size, options] of Object.entries(SIZES)) {
  for (const picture of PICTURES) {
    // A browser of its own each time, in which nothing is kept from the one before.
    const context = await browser.newContext({ ...options, colorScheme: 'light', reducedMotion: 'reduce' });
    await take(
      await context.newPage(),
      picture,
      `docs/pictures/${picture.name}${size === 'wide' ? '' : `-${size}`}.png`,
    );
    await context.close();
  }
}

await browser.close();
process.exit();

async function take(page: Page, { path, press = [] }: Picture, file: string): Promise<void> {
  await page.goto(site + path);
  await page.locator('html[data-ready]').waitFor();
  // By the keyboard, since a bubble may stand before a control.
  for (const gesture of press) await page.locator(`[data-gesture="${gesture}"]:enabled`).first().press('Enter');
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  console.log(file);
}
