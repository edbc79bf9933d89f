import { expect, test } from './lesson.ts';

const LOG_OUT = ['site.menu.open', 'site.menu.logOut', 'site.dialog.logOut'];

test.describe('looking back at a run', () => {
  test.beforeEach(async ({ page, lesson }) => {
    await lesson.open({ mode: 'exam' });
    const press = async (gesture: string) => {
      await page.locator(`[data-gesture="${gesture}"]:enabled`).first().click();
      await page.clock.runFor(2_000);
    };
    for (const gesture of ['browser.tab.close', 'browser.tab.new', 'browser.bookmark.whatsapp', ...LOG_OUT]) {
      // oxlint-disable-next-line no-await-in-loop
      await press(gesture);
    }
    await page.getByText('Look back at your run').click();
    // React waits a moment before it reveals what came late.
    await expect(async () => {
      await page.clock.runFor(200);
      await expect(page.getByText('3 presses, found by trying every way')).toBeVisible({ timeout: 200 });
    }).toPass();
  });

  test('begins where the computer lay open, and tells for how long', async ({ page }) => {
    const [own, shortest] = [page.locator('[data-still]').first(), page.locator('[data-still]').last()];
    await expect(page.getByText(/still open to others for 2 seconds/u)).toBeVisible();
    await expect(page.locator('[data-band]')).toHaveCount(1);
    await expect(page.getByRole('link', { name: /About linked devices/u })).toBeVisible();
    await expect(own).toHaveAccessibleName(/still linked|is linked/u);
    await expect(own.getByRole('img', { name: /practice QR code/iu })).toHaveCount(0);
    await expect(shortest).toBeVisible();
  });

  test('moves through both runs by the keyboard', async ({ page }) => {
    const scrubber = page.getByRole('slider', { name: 'Moment of your run' });
    await scrubber.focus();
    await expect(scrubber).toHaveAttribute('aria-valuetext', 'Press 1 of 6: Close tab');
    await page.keyboard.press('Home');
    await expect(scrubber).toHaveAttribute('aria-valuetext', 'The start');
    await page.keyboard.press('End');
    await expect(scrubber).toHaveAttribute('aria-valuetext', 'The page has answered');
    for (const still of await page.locator('[data-still]').all()) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(still).toHaveAccessibleName(/no longer linked/u);
    }
  });
});
