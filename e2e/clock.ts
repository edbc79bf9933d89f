import { expect, type Page } from '@playwright/test';

/**
 * The page's clock goes on by so many milliseconds again and again, until something holds. Playwright's own pauses between
 * two tries would be slept through: they move no clock.
 */
export const goesOnUntil = (page: Page, step: number, holds: () => unknown): Promise<void> =>
  expect(async () => {
    await page.clock.runFor(step);
    await holds();
  }).toPass({ intervals: [10] });
