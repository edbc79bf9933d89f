import type { Page } from '@playwright/test';

import { LESSONS } from '../src/steps/all.ts';
import { firstModeOf, type Lesson } from '../src/machines/lesson/step.ts';
import { computerStates } from '../src/screens/gallery/computer-states.ts';
import { phoneStates } from '../src/screens/gallery/phone-states.ts';
import { expect, test } from './fixtures.ts';
import { byNight, NIGHT } from './nightly.ts';
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

/**
 * Controls that a finger may miss. What stands within a sentence, on a device that rests, or is a mark within its
 * larger label, is no fault.
 */
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

/** Every step of a lesson, by turns as one that is watched and as one that is played. */
const stepsOf = (lesson: Lesson): string[] =>
  lesson.steps.map(({ id }, at) => `/learn/${lesson.id}/${id}/?mode=${at % 2 === 0 ? 'watch' : firstModeOf(lesson)}`);

/** All that is walked through, each without loading it anew. */
const WALKS: readonly (readonly [what: string, urls: readonly string[]])[] = [
  ['on a device', [...computerStates, ...phoneStates].map(({ id }) => `/dev/?state=${id}`)],
  ...LESSONS.filter(({ steps }) => steps.length > 0).map((lesson) => [`in ${lesson.id}`, stepsOf(lesson)] as const),
];

async function walkThrough(page: Page, urls: readonly string[], check: (url: string) => Promise<void>): Promise<void> {
  for (const [index, url] of urls.entries()) {
    await (index === 0 ? load : goWithin)(page, url);
    await check(url);
  }
}

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

  for (const [what, urls] of byNight(WALKS, WALKS.slice(0, 2)))
    test(`whatever can be pressed ${what} has room for a finger, and what scrolls can be scrolled by keyboard`, async ({
      page,
    }) => {
      await walkThrough(page, urls, async (url) => {
        await expect.poll(() => tooSmall(page), url).toEqual([]);
        await expect.poll(() => unreachable(page), url).toEqual([]);
      });
    });
});

for (const [width, height] of [
  [320, 640],
  [1024, 600],
] as const)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, reducedMotion: 'reduce' });

    for (const [what, urls] of WALKS)
      test(
        `whatever scrolls ${what} can be scrolled by keyboard`,
        { tag: width === 1024 && what === 'in habits' ? [] : NIGHT },
        async ({ page }) => {
          await walkThrough(page, urls, (url) => expect.poll(() => unreachable(page), url).toEqual([]));
        },
      );
  });
