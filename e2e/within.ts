import { expect, type Page } from '@playwright/test';

/** Loads an address, and waits until the page answers. */
export async function load(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('html[data-ready]')).toBeAttached();
}

/** Follows an address as a link of the page would, without loading everything again, and waits for two frames. */
export const goWithin = (page: Page, url: string): Promise<void> =>
  page.evaluate(async (to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  }, url);
