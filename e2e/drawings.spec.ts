import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { openHeld } from './held.ts';
import { byNight } from './nightly.ts';

/** On the phone, whose pages have room for all of their drawings. */
const STEP = '/learn/log-out-phone/find-menu/';

const stage = (page: Page) => page.locator('[data-stage]');
const control = (page: Page, gesture: string) => stage(page).locator(`[data-gesture="${gesture}"]`);
const openMenu = (page: Page) => control(page, 'phone.menu.open');
const linkedDevices = (page: Page) => control(page, 'phone.menu.linkedDevices');

/** Marks what stands there. Returns whether it is still the same, and not drawn anew. */
async function mark(page: Page): Promise<() => Promise<boolean>> {
  await stage(page).evaluate((element) => Object.assign(element, { isMarked: true }));
  return () => stage(page).evaluate((element) => (element as { isMarked?: boolean }).isMarked === true);
}

const ASKED = [
  ['?mode=practice', 'On your own'],
  ['?mode=guided&theme=dark', 'With help'],
  ['?mode=exam', 'Prove it'],
  ['?variant=iphone', 'With help'],
] as const;

for (const [query, seen] of byNight(ASKED, [ASKED[0], ASKED[3]]))
  test(`a lesson’s page asked for with ${query} is drawn before its scripts have arrived, and kept when they have`, async ({
    page,
  }) => {
    const arrive = await openHeld(page, `/learn/log-out-phone/${query}`);
    await expect(page.locator('html')).not.toHaveAttribute('data-pending');
    await expect(page.locator('[data-menu]')).toHaveText(seen);
    await expect(stage(page)).toBeVisible();
    const isSame = await mark(page);
    await arrive();
    expect(await isSame()).toBe(true);
    await expect(page.locator('[data-menu]')).toHaveText(seen);
  });

test.describe('the first press on a lesson’s page, before its scripts have arrived,', () => {
  for (const query of ['', '?mode=practice', '?variant=android-older'])
    test(`is answered at once, and part of the run when they have${query}`, async ({ page }) => {
      const arrive = await openHeld(page, STEP + query);
      await openMenu(page).click();
      await expect(linkedDevices(page)).toBeVisible();
      await expect(page.getByRole('status').last()).toContainText('menu');
      const isSame = await mark(page);
      await arrive();
      expect(await isSame()).toBe(true);
      await expect(linkedDevices(page)).toBeVisible();
      await expect(page.getByRole('status').last()).toHaveAttribute('data-voice', 'coach');
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-ready');
      await expect(linkedDevices(page)).toBeVisible();
    });

  test('is followed in order by what only the app can answer, with a way back', async ({ page }) => {
    const arrive = await openHeld(page, `${STEP}?mode=practice`);
    await openMenu(page).click();
    await linkedDevices(page).click();
    await expect(linkedDevices(page)).toBeVisible();
    await arrive();
    await expect(linkedDevices(page)).toHaveCount(0);
    await expect(page).toHaveURL(/read-list\/\?mode=practice$/u);
    await page.goBack();
    await expect(page).toHaveURL(/open-list\/\?mode=practice$/u);
    await page.goBack();
    await expect(page).toHaveURL(/find-menu\/\?mode=practice$/u);
    await expect(openMenu(page)).toBeVisible();
  });

  test('waits for the app where a translator has changed the page', async ({ page }) => {
    const arrive = await openHeld(page, STEP);
    await stage(page).evaluate((element) => element.prepend(document.createElement('font')));
    await openMenu(page).click();
    await expect(linkedDevices(page)).toHaveCount(0);
    await arrive();
    await expect(linkedDevices(page)).toBeVisible();
  });

  test('waits for the app where something was kept of the lesson', async ({ page }) => {
    await page.goto(STEP);
    await expect(page.locator('html')).toHaveAttribute('data-ready');
    await openMenu(page).click();
    const arrive = await openHeld(page, `${STEP}?mode=practice`);
    await expect(page.locator('html')).toHaveAttribute('data-pending');
    await arrive();
    await expect(page.locator('[data-menu]')).toHaveText('On your own');
  });
});
