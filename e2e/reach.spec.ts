import type { Page } from '@playwright/test';

import { LESSONS } from '../src/steps/all.ts';
import { firstModeOf } from '../src/machines/lesson/step.ts';
import { computerStates } from '../src/screens/gallery/computer-states.ts';
import { phoneStates } from '../src/screens/gallery/phone-states.ts';
import { expect, test } from './fixtures.ts';
import { NIGHT } from './nightly.ts';
import { goWithin, load } from './within.ts';

/** What scrolls, and that no key can scroll: no stop of the Tab key, and none within. */
const unreachable = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        return (
          (scrolls(overflowY) && box.scrollHeight > box.clientHeight + 1) ||
          (scrolls(overflowX) && box.scrollWidth > box.clientWidth + 1)
        );
      })
      .filter((box) => box.closest('[inert]') === null && box.tabIndex < 0)
      .filter((box) =>
        [...box.querySelectorAll<HTMLElement>('*')].every(
          (one) => one.tabIndex < 0 || one.matches(':disabled, [inert] *'),
        ),
      )
      .map((box) => box.outerHTML.slice(0, 120)),
  );

for (const [width, height] of [
  [320, 640],
  [1024, 600],
] as const)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, reducedMotion: 'reduce' });

    for (const lesson of LESSONS.filter(({ steps }) => steps.length > 0))
      test(
        `whatever scrolls in ${lesson.id} can be scrolled by keyboard`,
        { tag: width === 320 || lesson.id === 'habits' ? [] : NIGHT },
        async ({ page }) => {
          const mode = firstModeOf(lesson);
          for (const [index, { id }] of lesson.steps.entries()) {
            const url = `/learn/${lesson.id}/${id}/?mode=${index % 2 === 0 ? 'watch' : mode}`;
            await (index === 0 ? load : goWithin)(page, url);
            await expect.poll(() => unreachable(page), url).toEqual([]);
          }
        },
      );

    test(
      'whatever scrolls on a device can be scrolled by keyboard',
      { tag: width === 320 ? [] : NIGHT },
      async ({ page }) => {
        await load(page, '/dev/');
        for (const { id } of [...computerStates, ...phoneStates]) {
          await goWithin(page, `/dev/?state=${id}`);
          await expect.poll(() => unreachable(page), id).toEqual([]);
        }
      },
    );
  });

/** Controls that a finger may miss. What stands within a sentence, on a device that rests, or is a mark within its larger label, is no fault. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, [role="menuitem"], select, nav a[href], header a[href]')]
      .filter((one) => !one.matches(':disabled, [inert] *, .sr-only, [data-hold="resting"] *') && one.checkVisibility())
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && (width < 43.5 || height < 43.5);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

  test('whatever can be pressed has room for a finger', async ({ page }) => {
    const states = [...computerStates, ...phoneStates].map(({ id }) => `/dev/?state=${id}`);
    const lessons = LESSONS.map(({ id, steps }) => steps.map((step) => `/learn/${id}/${step.id}/`));
    for (const urls of [states, ...lessons])
      for (const [index, url] of urls.entries()) {
        await (index === 0 ? load : goWithin)(page, url);
        await expect.poll(() => tooSmall(page), url).toEqual([]);
      }
  });
});
