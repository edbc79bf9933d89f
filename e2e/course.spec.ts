import { firstModeOf } from '../src/machines/lesson/step.ts';
import { LESSONS } from '../src/steps/all.ts';
import { expect, test } from './lesson.ts';
import { tabTo, walk } from './walk.ts';

for (const lesson of LESSONS) {
  const mode = firstModeOf(lesson);
  const last = lesson.modes.at(-1) ?? mode;

  test.describe(lesson.id, () => {
    for (const variant of lesson.variants)
      test(`is done by keyboard only (${variant.id})`, async ({ lesson: page, page: tab }) => {
        test.slow();
        await page.openLesson(lesson, variant, mode);
        await walk(tab, { lesson, variant, mode }, async (target) => {
          await tabTo(tab, target);
          await tab.keyboard.press('Enter');
        });
      });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      for (const way of new Set([mode, last]))
        test(`is done by touch (${way})`, async ({ lesson: page, page: tab }) => {
          test.slow();
          const [variant] = lesson.variants;
          await page.openLesson(lesson, variant, way);
          await walk(tab, { lesson, variant, mode: way }, (target) => target.tap());
          await expect(tab.locator('[data-end] h2')).toBeFocused();
        });
    });
  });
}
