import type { Locator, Page } from '@playwright/test';

import { firstModeOf } from '../src/machines/lesson/step.ts';
import { LESSONS } from '../src/steps/all.ts';
import { expect, test } from './lesson.ts';
import { byNight, NIGHT } from './nightly.ts';
import { tabTo, walk } from './walk.ts';

async function pressTwice(page: Page, target: Locator) {
  await tabTo(page, target);
  const isLeadingOn = (await target.getAttribute('data-offer')) !== null;
  await page.keyboard.press('Enter');
  if (!isLeadingOn) return;
  // The address is named once the picture is there.
  await page.clock.runFor(100);
  const { after, focused } = await momentOf(page);
  await page.keyboard.press('Enter');
  await page.clock.runFor(100);
  expect(await momentOf(page), `a second Enter on ${focused}`).toEqual({ after, focused });
}

/**
 * What a press would change: where somebody is, what is said, what is answered, and what lies over a device. Parts of
 * the stage may still arrive.
 */
const momentOf = (page: Page) =>
  page.evaluate(() => ({
    after: [
      location.href,
      ...Array.from(
        document.querySelectorAll<HTMLElement>('[data-title], [data-coach], [data-announcement], [data-end] h1'),
        ({ innerText }) => innerText,
      ),
      ...Array.from(document.querySelectorAll('[data-modal], [aria-pressed="true"]'), ({ ariaLabel, role }) => [
        ariaLabel,
        role,
      ]),
    ],
    focused: document.activeElement?.outerHTML.slice(0, 120),
  }));

/** The lesson that the gate plays by touch: the one with the phone. */
const TOUCHED = 'log-out-phone';
/** Those that it plays by keyboard: all kinds of steps, and the test. */
const TYPED = new Set(['next-person', 'log-out-computer', 'prove-it']);

for (const lesson of LESSONS) {
  const mode = firstModeOf(lesson);
  const last = lesson.modes.at(-1) ?? mode;

  test.describe(lesson.id, () => {
    for (const variant of byNight(lesson.variants, [lesson.variants[0]]))
      test(
        `is done by keyboard only, and a second Enter on what leads on does nothing more (${variant.id})`,
        { tag: TYPED.has(lesson.id) ? [] : NIGHT },
        async ({ lesson: page, page: tab }) => {
          test.slow();
          await page.openLesson(lesson, variant, mode);
          await walk(tab, { lesson, variant, mode }, (target) => pressTwice(tab, target));
        },
      );

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      for (const way of byNight([...new Set([mode, last])], [mode]))
        test(
          `is done by touch (${way})`,
          { tag: lesson.id === TOUCHED ? [] : NIGHT },
          async ({ lesson: page, page: tab }) => {
            test.slow();
            const [variant] = lesson.variants;
            await page.openLesson(lesson, variant, way);
            await walk(tab, { lesson, variant, mode: way }, async (target) => {
              // As fast as here, a second tap at the same place would be that of a double one.
              await tab.touchscreen.tap(1, 1);
              await target.tap();
            });
            await expect(tab.locator('[data-end] h1')).toBeFocused();
          },
        );
    });
  });
}
