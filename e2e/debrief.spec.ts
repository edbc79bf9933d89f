import type { Page } from '@playwright/test';

import { LESSONS } from '../src/steps/all.ts';
import { goesOnUntil } from './clock.ts';
import { expect, test } from './lesson.ts';
import { walk } from './walk.ts';

const LOG_OUT = ['site.menu.open', 'site.menu.logOut', 'site.dialog.logOut'];

async function lookBack(page: Page, told: string) {
  await page.getByText('Look back at your run').click();
  // React waits a moment before it reveals what came late.
  await goesOnUntil(page, 200, async () => {
    await expect(page.getByText(told)).toBeVisible({ timeout: 200 });
  });
}

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
    await lookBack(page, '3 presses, found by trying every way');
  });

  test('begins where the computer lay open, and tells for how long', async ({ page }) => {
    const [own, shortest] = [
      page.locator('[data-debrief] [data-still]').first(),
      page.locator('[data-debrief] [data-still]').last(),
    ];
    await expect(page.getByText(/Others could read your chats for 2 seconds/u)).toBeVisible();
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
    for (const still of await page.locator('[data-debrief] [data-still]').all()) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(still).toHaveAccessibleName(/no longer linked/u);
    }
  });
});

test('whoever closed the tab sees what the next person saw, beside the page that asks for a phone', async ({
  lesson,
  page,
}) => {
  await lesson.open({ lesson: 'next-person', mode: 'practice' });
  const presses = [
    '[data-gesture="browser.tab.close"]',
    '[data-offer="continue"]',
    '[data-gesture="browser.tab.new"]',
    '[data-gesture="browser.bookmark.whatsapp"]',
    '[data-gesture="site.chat.open:flat"]',
    '[data-gesture="site.message.send"]',
    '[data-offer="continue"]',
    '[data-announcement] [data-offer="continue"]',
    ...LOG_OUT.map((gesture) => `[data-gesture="${gesture}"]`),
    '[data-offer="continue"]',
    '[data-announcement] [data-offer="continue"]',
    '[data-gesture="browser.tab.new"]',
    '[data-gesture="browser.bookmark.whatsapp"]',
    '[data-act="answer:phone"]',
    '[data-act="answer:shut"]',
  ];
  for (const press of presses) {
    // oxlint-disable-next-line no-await-in-loop
    await page.locator(`${press}:enabled`).first().click();
    // oxlint-disable-next-line no-await-in-loop
    await page.clock.runFor(1_000);
  }
  await lookBack(page, '3 presses, found by trying every way');
  await expect(page.getByText(/Others could read your chats for \d+ seconds/u)).toBeVisible();
  await expect(page.getByRole('link', { name: /About linked devices/u })).toBeVisible();
  const scrubber = page.getByRole('slider', { name: 'Moment of your run' });
  await expect(scrubber).toHaveAttribute('aria-valuetext', 'Press 1 of 4: Close tab');
  await scrubber.focus();
  await page.keyboard.press('ArrowRight');
  await expect(scrubber).toHaveAttribute('aria-valuetext', 'The next person sits at the computer.');
  for (let moments = 0; moments < 4; moments += 1) await page.keyboard.press('ArrowRight');
  await expect(scrubber).toHaveAttribute('aria-valuetext', 'As the next person: Send');
  await expect(page.locator('[data-debrief] [data-still]').first()).toHaveAccessibleName(
    'The next person sits at the computer. The page shows your chats.',
  );
  await expect(page.locator('[data-debrief] [data-still]').last()).toHaveAccessibleName(/no longer linked/u);
});

test('each of the four habits is held beside its own shortest way, and a safe run is explained as well', async ({
  lesson,
  page,
}) => {
  test.slow();
  const habits = LESSONS.find(({ id }) => id === 'habits');
  if (habits === undefined) throw new Error('The course has lost its habits');
  await lesson.open({ lesson: 'habits', mode: 'practice' });
  await walk(page, { lesson: habits, variant: habits.variants[0], mode: 'practice' }, (target) => target.click());
  await lookBack(page, '14 presses, found by trying every way');
  await expect(page.locator('[data-verdict]')).toHaveText(/Others could read your chats for .*Both runs end safe/u);
  const scrubber = page.getByRole('slider', { name: 'Moment of your run' });
  // It begins where something lay open: a stranger was in.
  await expect(scrubber).toHaveAttribute('aria-valuetext', /^The stranger in the list/u);
  await scrubber.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(scrubber).toHaveAttribute('aria-valuetext', /^A computer that is not yours\. Press 1 of 17/u);
  await expect(page.locator('[data-debrief] [data-still]').last()).toHaveAccessibleName(/You have walked away/u);
  await page.keyboard.press('End');
  await expect(scrubber).toHaveAttribute('aria-valuetext', /^The browser’s update\. Press 17 of 17/u);
});
