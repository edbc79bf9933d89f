import type { Page } from '@playwright/test';

import { expect } from './fixtures.ts';

/** Keeps scripts back, all or one, as a slow network does. Returns what lets them through. */
export async function holdScripts(page: Page, which = '*.js'): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/${which}`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The page as it was prerendered, its scripts on the way; they arrive by what comes back. */
export async function openHeld(page: Page, path: string): Promise<() => Promise<void>> {
  const html = page.locator('html');
  const release = await holdScripts(page);
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.locator('h1').first()).toBeAttached();
  await expect(html).not.toHaveAttribute('data-ready');
  return async () => {
    release();
    await expect(html).toHaveAttribute('data-ready');
  };
}
