// One page after the other: side by side they would take each other's time.
/* oxlint-disable no-await-in-loop */
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';

import { launchOptions } from './browser.mjs';
import { freePort, serveSite } from './site-server.ts';

/** What to photograph: a path below the site's root, and what to press first. */
export interface Shot {
  readonly path: string;
  /** Selectors of controls. A gesture's is `[data-gesture="…"]`. */
  readonly press?: readonly string[];
  /** What has to be there then. */
  readonly until?: string;
  /** All of the page, not only its first view. */
  readonly isWhole?: boolean;
  /** As it goes to the printer. */
  readonly isPrinted?: boolean;
}

export interface Camera {
  /** Takes a shot in a browser in which nothing is kept from the one before. */
  take: (shot: Shot, options: BrowserContextOptions, file: string) => Promise<void>;
  close: () => Promise<void>;
}

/** A camera before a test build, which alone speaks the pseudo-locale. */
export async function openCamera(dir = 'dist-test'): Promise<Camera> {
  const site = await serveSite({ dir, port: await freePort() });
  const browser = await chromium.launch(launchOptions());
  return {
    take: (shot, options, file) => take(browser, site, shot, options, file),
    close: () => browser.close(),
  };
}

async function take(
  browser: Browser,
  site: string,
  shot: Shot,
  options: BrowserContextOptions,
  file: string,
): Promise<void> {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(site + shot.path);
  await page.locator('html[data-ready]').waitFor();
  for (const selector of shot.press ?? []) await press(page, selector);
  if (shot.press !== undefined) await page.waitForLoadState('networkidle');
  if (shot.until !== undefined) await page.locator(shot.until).waitFor({ timeout: 5_000 });
  if (shot.isPrinted === true) await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide', fullPage: shot.isWhole === true });
  await context.close();
}

/** By the keyboard, since a bubble may stand before a control. */
const press = (page: Page, selector: string) => page.locator(`${selector}:not(:disabled)`).first().press('Enter');

export const gesture = (name: string): string => `[data-gesture="${name}"]`;
