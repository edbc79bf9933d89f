import type { Page } from '@playwright/test';

import { LESSONS } from '../src/steps/all.ts';
import { firstModeOf } from '../src/machines/lesson/step.ts';
import { computerStates } from '../src/screens/gallery/computer-states.ts';
import { phoneStates } from '../src/screens/gallery/phone-states.ts';
import { expect, test } from './fixtures.ts';

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

/** Follows an address as a link of the page would, and waits for two frames. */
const goWithin = (page: Page, url: string): Promise<void> =>
  page.evaluate(async (to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  }, url);

for (const [width, height] of [
  [320, 640],
  [1024, 600],
] as const)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, reducedMotion: 'reduce' });

    for (const lesson of LESSONS.filter(({ steps }) => steps.length > 0))
      test(`whatever scrolls in ${lesson.id} can be scrolled by keyboard`, async ({ page }) => {
        const mode = firstModeOf(lesson);
        for (const [index, { id }] of lesson.steps.entries()) {
          const url = `/learn/${lesson.id}/${id}/?mode=${index % 2 === 0 ? 'watch' : mode}`;
          if (index > 0) await goWithin(page, url);
          else {
            await page.goto(url);
            await expect(page.locator('html[data-ready]')).toBeAttached();
          }
          await expect.poll(() => unreachable(page), url).toEqual([]);
        }
      });

    test('whatever scrolls on a device can be scrolled by keyboard', async ({ page }) => {
      await page.goto('/dev/');
      await expect(page.locator('html[data-ready]')).toBeAttached();
      for (const { id } of [...computerStates, ...phoneStates]) {
        await goWithin(page, `/dev/?state=${id}`);
        await expect.poll(() => unreachable(page), id).toEqual([]);
      }
    });
  });
