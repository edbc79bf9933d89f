import type { Browser, Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { byNight } from './nightly.ts';

/** The presses of a log-out, one of them taken back, and what each brings into view. */
const PRESSES = [
  ['site.menu.open', 'site.menu.logOut'],
  ['site.menu.logOut', 'site.dialog.cancel'],
  ['site.dialog.cancel', 'site.menu.open'],
  ['site.menu.open', 'site.menu.logOut'],
  ['site.menu.logOut', 'site.dialog.logOut'],
] as const;

/** Chromium's own note of each element whose style it works out. */
const RESOLVED = 'StyleResolver::ResolveStyle';
const CATEGORIES = ['disabled-by-default-devtools.timeline.invalidationTracking'];

/** How many styles are worked out from a press until its effect has been drawn: a number that does not hang on how fast the machine is. */
async function restyledBy(browser: Browser, page: Page, press: string, effect: string): Promise<number> {
  const target = page.locator(`[data-gesture="${press}"]:enabled`).first();
  await target.hover();
  await drawn(page);
  await browser.startTracing(page, { categories: CATEGORIES });
  await target.click();
  await expect(page.locator(`[data-gesture="${effect}"]:enabled`).first()).toBeVisible();
  await drawn(page);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: { name: string }[] };
  return trace.traceEvents.filter(({ name }) => name === RESOLVED).length;
}

/** Two frames on. */
const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

const DESK = [1280, 800] as const;

for (const [width, height] of byNight([DESK, [390, 844] as const], [DESK]))
  test(`no press restyles half of what is on the page (${width}×${height})`, async ({ page, browser }) => {
    await page.setViewportSize({ width, height });
    // What moves is restyled at each frame, as often as the machine draws one.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/learn/log-out-computer/open-menu/?mode=practice', { waitUntil: 'networkidle' });
    await expect(page.locator('html[data-ready]')).toBeAttached();
    const seen: string[] = [];
    for (const [press, effect] of PRESSES) {
      const elements = await page.evaluate(() => document.querySelectorAll('*').length);
      const restyled = await restyledBy(browser, page, press, effect);
      expect(restyled, 'styles are counted').toBeGreaterThan(0);
      if (restyled > elements / 2) seen.push(`${press}: ${restyled} of ${elements}`);
    }
    expect(seen).toEqual([]);
  });
