import type { Locator, Page } from '@playwright/test';

import { LESSONS } from '../src/steps/all.ts';
import { expect, test } from './fixtures.ts';
import { byNight } from './nightly.ts';
import { goWithin, load } from './within.ts';

const ratioOf = async (device: Locator): Promise<number> => {
  const box = await device.boundingBox();
  return box === null ? 0 : box.width / box.height;
};

for (const [width, height] of byNight(
  [
    [768, 1024],
    [1366, 768],
    [1920, 1080],
  ],
  [[1366, 768]],
))
  test(`in a window of ${width} × ${height} devices keep their proportions`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await load(page, '/dev/?state=computer-chats');
    expect(await ratioOf(page.locator('[data-device="computer"]'))).toBeCloseTo(3 / 2, 2);
    await goWithin(page, '/dev/?state=phone-android-devices');
    expect(await ratioOf(page.locator('[data-device="phone"]'))).toBeCloseTo(9 / 19.5, 2);
  });

for (const [width, height] of [
  [390, 536],
  [375, 359],
] as const)
  test.describe(`on a screen of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

    test('the QR code is whole', async ({ page }) => {
      await load(page, '/dev/?state=computer-qr-without-code');
      await expect(page.getByRole('img', { name: /practice QR code/iu })).toBeInViewport({ ratio: 1 });
    });

    test('list and conversation take turns, with a message that lies ready, and the three before it', async ({
      page,
    }) => {
      await load(page, '/dev/?state=computer-next-person-ready');
      const send = page.getByRole('button', { name: 'Send' });
      const menu = page.getByRole('button', { name: 'Menu', exact: true });
      await expect(send).toBeHidden();
      await page.getByRole('button', { name: 'Mum' }).tap();
      const back = page.getByRole('button', { name: 'Back to the chats' });
      await expect(back).toBeFocused();
      await expect(menu).toBeHidden();
      for (const message of (await page.getByRole('group', { name: 'Mum' }).locator('li').all()).slice(-3))
        await expect(message).toBeInViewport({ ratio: 1 });
      await expect(page.locator('[data-draft]')).toBeInViewport({ ratio: 1 });
      await back.tap();
      await expect(page.getByRole('button', { name: 'Mum' })).toBeFocused();
      await expect(menu).toBeVisible();
    });
  });

/** Words of the device that lie under a tag; `null` while none is shown. */
const underTag = (page: Page): Promise<string[] | null> =>
  page.evaluate(() => {
    const tag = [...document.querySelectorAll<HTMLElement>('[data-tag]')].find(
      ({ style, offsetParent }) => style.visibility === 'visible' && offsetParent !== null,
    );
    if (tag === undefined) return null;
    const box = tag.getBoundingClientRect();
    const isUnder = ({ left, right, top, bottom }: DOMRect) =>
      left < box.right - 1 && right > box.left + 1 && top < box.bottom - 1 && bottom > box.top + 1;
    const layer =
      document.querySelector('[data-device] [data-lit]')?.closest('[data-modal]') ?? tag.closest('[data-device]');
    const texts = document.createTreeWalker(layer ?? document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const range = document.createRange();
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.closest('[data-marks], .sr-only')) continue;
      range.selectNodeContents(text);
      if ([...range.getClientRects()].some(isUnder)) found.push(text.textContent ?? '');
    }
    return found;
  });

for (const [width, height, lesson] of [
  [1366, 768, 'log-out-phone'],
  [390, 844, 'log-out-computer'],
] as const)
  test(`in a window of ${width} × ${height} no tag lies over words of ${lesson}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // No tag is placed at what is still on its way in.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const steps = LESSONS.find(({ id }) => id === lesson)?.steps ?? [];
    let tags = 0;
    for (const [index, { id }] of steps.entries()) {
      await (index === 0 ? load : goWithin)(page, `/learn/${lesson}/${id}/?mode=guided`);
      await page.clock.runFor(100);
      const words = await underTag(page);
      expect(words ?? [], id).toEqual([]);
      if (words !== null) tags += 1;
    }
    expect(tags).toBeGreaterThan(1);
  });

test('a tag stands wherever there is room for one: beside one line of several, or over what a box covers', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [width, height, step] of [
    [1366, 600, 'log-out-phone/log-out-one'],
    [1366, 768, 'log-out-phone/log-out-all'],
    [1366, 768, 'log-out-computer/confirm'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await load(page, `/learn/${step}/?mode=guided`);
    await page.clock.runFor(100);
    await expect.poll(() => underTag(page), step).toEqual([]);
  }
});

/** Where the tag stands once nothing moves any more. */
async function tagBox(page: Page): Promise<unknown> {
  const tag = page.locator('[data-tag]').filter({ visible: true });
  await expect(tag).toHaveCount(1);
  await expect
    .poll(() => page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length))
    .toBe(0);
  // Two frames on it is placed anew.
  await page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
  });
  return tag.boundingBox();
}

test.describe('a tag on what comes in', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  const COMING = [
    ['a menu of the computer', '/learn/log-out-computer/open-menu/', 2],
    ['a menu of the phone', '/learn/log-out-computer/link-again/', 3],
    ['a sheet of the phone', '/learn/habits/link-despite-pin/', 2],
  ] as const;
  for (const [what, step, presses] of byNight(COMING, [COMING[2]]))
    test(`stands where it would if nothing moved: ${what}`, async ({ page }) => {
      const boxes: unknown[] = [];
      for (const reducedMotion of ['reduce', 'no-preference'] as const) {
        await page.emulateMedia({ reducedMotion });
        await load(page, '/kept/');
        await page.evaluate(() => localStorage.clear());
        await load(page, step);
        for (let press = 0; press < presses; press += 1)
          await page.locator('[data-lit], [data-offer="continue"]').and(page.locator(':enabled')).first().click();
        boxes.push(await tagBox(page));
      }
      expect(boxes[1]).toEqual(boxes[0]);
    });
});
