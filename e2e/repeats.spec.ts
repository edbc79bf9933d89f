import type { Page } from '@playwright/test';

import { goesOnUntil } from './clock.ts';
import { expect, test } from './lesson.ts';
import { holdsFocus, tabTo } from './walk.ts';

/** All that is seen and heard of a reply. */
const replyIn = (page: Page) => page.locator('[data-coach], [data-voice="coach"]').allInnerTexts();

test('a wrong press or answer that is repeated is answered each time', async ({ lesson, page }) => {
  const shows = async (again: () => Promise<void>) => {
    const replies: string[] = [];
    for (let tries = 0; tries < 3; tries += 1) {
      await again();
      replies.push(...(await replyIn(page)));
      await holdsFocus(page, 'a wrong press or answer');
    }
    expect(new Set(replies).size).toBe(6);
  };
  await lesson.open({ step: 'open-menu' });
  await shows(() => lesson.press('Close tab'));
  await lesson.open({ step: 'see-the-proof' });
  await shows(async () => {
    const again = page.getByRole('button', { name: 'Answer again' });
    if (await again.isVisible()) {
      await again.click();
      await expect(page.locator('[data-answers]')).toBeFocused();
    }
    await lesson.coach.getByRole('button', { name: 'My chats are off the screen' }).click();
  });
});

test('Enter that is held down presses once', async ({ lesson, page }) => {
  await lesson.open({ step: 'open-menu' });
  await tabTo(page, lesson.computer.getByRole('button', { name: 'Menu', exact: true }));
  await page.keyboard.down('Enter');
  for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('Enter');
  await expect(page).toHaveURL(/open-menu/u);
});

test('the second press of a double click counts only where nothing has changed', async ({ lesson, page }) => {
  await lesson.open({ step: 'open-menu' });
  const why = page.getByRole('button', { name: 'Why?' });
  await why.dblclick();
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await lesson.computer.getByRole('button', { name: 'Menu', exact: true }).dblclick();
  await expect(lesson.computer.getByRole('menuitem', { name: 'Log out' })).toBeVisible();
  await lesson.open({ lesson: 'next-person', step: 'in-your-name' });
  await lesson.press('Send');
  await page.locator('[data-offer="continue"]').dblclick();
  await expect(lesson.announcement).toContainText('12:30');
});

declare global {
  /** Where the page was when nothing on it had the keyboard. */
  var nowhere: string[];
}

/** Looks after each change, before anything else can happen: a key between a page and its successor would be lost. */
const noteLostFocus = () => {
  globalThis.nowhere = [];
  let hadIt = false;
  new MutationObserver(() => {
    const hasIt = document.activeElement !== document.body;
    if (hadIt && !hasIt) globalThis.nowhere.push(location.search);
    hadIt = hasIt;
  }).observe(document.body, { childList: true, subtree: true, attributes: true });
};

test.describe('a list of the menu that is gone through by arrow keys', () => {
  test('keeps the keyboard, whatever kind of phone it leads to', async ({ lesson, page }) => {
    await lesson.open({ lesson: 'log-out-phone', step: 'open-list' });
    await page.evaluate(noteLostFocus);
    for (const [first, other] of [
      ['Android', 'iPhone'],
      ['New app', 'Old app'],
    ] as const) {
      const radio = (name: string) => page.getByRole('radio', { name, exact: true });
      if (!(await radio(first).isVisible())) await page.locator('[data-menu]').click();
      await radio(first).focus();
      for (const [key, name] of [
        ['ArrowDown', other],
        ['ArrowUp', first],
        ['ArrowDown', other],
      ] as const) {
        await page.locator('[data-menu]').evaluate((menu) => menu.setAttribute('data-left', ''));
        await page.keyboard.press(key);
        await goesOnUntil(page, 500, async () => {
          await expect(page.locator('[data-menu][data-left]')).toHaveCount(0, { timeout: 200 });
          await expect(radio(name)).toBeFocused({ timeout: 200 });
        });
      }
    }
    expect(await page.evaluate(() => globalThis.nowhere)).toEqual([]);
  });

  test('comes to where the last of two presses leads, however fast they are', async ({ lesson, page }) => {
    await lesson.open({ lesson: 'log-out-phone', step: 'open-list' });
    await page.locator('[data-menu]').click();
    const android = page.getByRole('radio', { name: 'Android', exact: true });
    await android.focus();
    // Before the page has drawn what the first one leads to.
    await page.getByRole('radio', { name: 'iPhone', exact: true }).evaluate((input: HTMLInputElement) => {
      const first = document.activeElement as HTMLInputElement;
      input.click();
      first.click();
    });
    await goesOnUntil(page, 200, () => expect(page).toHaveURL(/open-list\/$/u, { timeout: 200 }));
    await page.clock.runFor(500);
    await expect(android).toBeChecked();
    await expect(android).toBeFocused();
  });

  test('starts no test, and takes nothing away that was done', async ({ lesson, page }) => {
    await lesson.open({ mode: 'practice', step: 'open-menu' });
    await lesson.press('Menu');
    await expect(page).toHaveURL(/choose-log-out/u);
    await page.locator('[data-menu]').click();
    await page.getByRole('radio', { name: 'On your own' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Prove it' })).toBeFocused();
    await expect(page).toHaveURL(/choose-log-out/u);
    await expect(lesson.computer.getByRole('menu')).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: 'On your own' })).toBeFocused();
    await expect(lesson.computer.getByRole('menu')).toBeVisible();
    await expect(page.locator('[data-begin-mode]')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Step 3/u }).click();
    await expect(page.locator('[popover] [data-state="done"]').filter({ hasText: 'Open the menu' })).toBeVisible();
  });
});
