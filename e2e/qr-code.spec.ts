import jsqr from 'jsqr';
import { PNG } from 'pngjs';

import { expect, test } from './lesson.ts';
import { byNight } from './nightly.ts';

const PHONE = ['a phone', { width: 390, height: 844 }] as const;

for (const [where, viewport] of byNight([['a laptop', { width: 1280, height: 800 }], PHONE], [PHONE]))
  test.describe(`on ${where}`, () => {
    test.use({ viewport, deviceScaleFactor: 2 });

    test('the QR code can be scanned, and says that it is a practice code', async ({ lesson, page }) => {
      await lesson.open({ step: 'see-the-proof', mode: 'practice' });
      await expect(lesson.computer.locator('[data-spot="site.qr"]')).toBeVisible();
      const { data, width, height } = PNG.sync.read(await page.screenshot());
      expect(jsqr(new Uint8ClampedArray(data), width, height)?.data).toMatch(/practice code/u);
    });
  });

for (const [width, height] of byNight(
  [
    [1366, 600],
    [1024, 768],
    [768, 1024],
  ],
  [[1366, 600]],
))
  test(`is whole on a computer that rests, at ${width} × ${height}`, async ({ lesson, page }) => {
    await page.setViewportSize({ width, height });
    await lesson.open({ step: 'link-again' });
    await page.locator('[data-gesture="hands.phone"]:enabled').click();
    await expect(lesson.computer.getByRole('img', { name: /practice QR code/iu })).toBeInViewport({ ratio: 1 });
  });
