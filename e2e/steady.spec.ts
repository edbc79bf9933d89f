import type { Page } from '@playwright/test';

import { firstModeOf } from '../src/machines/lesson/step.ts';
import { LESSONS } from '../src/steps/all.ts';
import { expect, test } from './lesson.ts';
import { NIGHT } from './nightly.ts';
import { walk } from './walk.ts';
import { load } from './within.ts';

// What moves on its way is where it was, and not where it will be.
test.use({ reducedMotion: 'reduce' });

/** What keeps its box, and what may move it: another layout of the page, another device in the hand, another seat. */
const BOXES = ['[data-bar]', '[data-stage]', '[data-card]', '[data-box="computer"]', '[data-box="phone"]'];

/** Each box that is seen, to the pixel, under the name of the moment to which it belongs. */
const boxesOf = (page: Page) =>
  page.evaluate((selectors) => {
    const layout = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['layout'];
    const stage = document.querySelector<HTMLElement>('[data-stage]');
    const { hands, seat } = stage?.dataset ?? {};
    const moves: Record<string, unknown[]> = {
      '[data-bar]': [],
      '[data-card]': [layout === 'question' || layout === 'futures' ? layout : ''],
      '[data-stage]': [['sorting', 'futures'].includes(layout ?? '') ? layout : ''],
    };
    return selectors.flatMap((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (box === undefined || box.width === 0) return [];
      const moment = [selector, ...(moves[selector] ?? [hands, seat === 'away' || seat === 'nextPerson' ? seat : ''])];
      return [[moment.join(' '), [box.x, box.y, box.width, box.height].map((length) => Math.round(length)).join()]];
    });
  }, BOXES);

/** The lesson that the gate walks in a narrow window too: both devices, and the board to sort on. */
const ON_PHONES: ReadonlySet<string> = new Set(['habits']);

const SIZES = [
  [1366, 768],
  [390, 844],
  ...(process.env['NIGHTLY']
    ? ([
        [1280, 800],
        [768, 1024],
      ] as const)
    : []),
] as const;

for (const [width, height] of SIZES)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const lesson of LESSONS.filter(({ steps }) => steps.length > 0))
      test(
        `nothing of ${lesson.id} moves but what means something`,
        {
          tag: width > 480 || ON_PHONES.has(lesson.id) ? [] : NIGHT,
        },
        async ({ lesson: learner, page }) => {
          test.slow();
          const mode = firstModeOf(lesson);
          const [variant] = lesson.variants;
          const known = new Map<string, string>();
          await learner.openLesson(lesson, variant, mode);
          await walk(page, { lesson, variant, mode }, async (target) => {
            for (const [moment = '', box = ''] of await boxesOf(page)) {
              expect(box, moment).toBe(known.get(moment) ?? box);
              known.set(moment, box);
            }
            await target.click();
          });
          expect(known.size).toBeGreaterThan(3);
        },
      );
  });

test('what is told covers all of the stage', async ({ page }) => {
  const told = LESSONS.flatMap(({ id, steps }) =>
    steps.flatMap((step) => (step.announces === undefined ? [] : [`/learn/${id}/${step.id}/`])),
  );
  for (const url of told) {
    await load(page, url);
    await expect(page.locator('[data-announcement]')).toBeVisible();
    const picture = await page.screenshot();
    await page.locator('[data-stage]').evaluate((stage) => stage.style.setProperty('opacity', '0'));
    expect((await page.screenshot()).equals(picture), url).toBe(true);
  }
});
