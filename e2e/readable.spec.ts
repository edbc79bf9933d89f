import type { Page } from '@playwright/test';

import { firstModeOf } from '../src/machines/lesson/step.ts';
import { LESSONS } from '../src/steps/all.ts';
import { isSorting } from '../src/screens/sorting.ts';
import { expect, test } from './fixtures.ts';
import { byNight } from './nightly.ts';
import { crowded, lostFocus, read, READINGS, unreadable } from './readable.ts';
import { goWithin, load } from './within.ts';

const ALL = LESSONS.filter(({ steps }) => steps.length > 0);

test.use({ reducedMotion: 'reduce' });

for (const lesson of process.env['NIGHTLY'] ? ALL : ALL.filter(({ id }) => id === 'log-out-computer'))
  // Larger, narrower and spaced, once each.
  for (const reading of byNight(
    READINGS,
    READINGS.filter((_, row) => row % 2 === 1),
  ))
    test(`${lesson.id} can be read and found by keyboard (${reading.name})`, async ({ page }) => {
      const [width, height] = reading.window;
      await page.setViewportSize({ width, height });
      for (const [index, { id }] of lesson.steps.entries()) {
        const url = `/learn/${lesson.id}/${id}/?mode=${firstModeOf(lesson)}`;
        await (index === 0 ? load : goWithin)(page, url);
        if (index === 0) await read(page, reading);
        await expect.poll(() => unreadable(page), url).toEqual([]);
        expect(await lostFocus(page), `2.4.7, 2.4.11: ${url}`).toEqual([]);
      }
    });

const questions = ALL.flatMap((lesson) =>
  lesson.steps.flatMap((step) =>
    step.kind === 'look' && !isSorting(step)
      ? [
          {
            wrong: step.answers.find(({ isRight }) => !isRight)?.id,
            url: `/learn/${lesson.id}/${step.id}/?mode=${firstModeOf(lesson)}`,
            isTold: step.announces !== undefined,
          },
        ]
      : [],
  ),
);

/** Answers of a question that can't be seen whole without scrolling. */
const answersOut = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() => {
    const answers = [...document.querySelectorAll<HTMLElement>('[data-answers] [data-act]')];
    if (answers.length === 0) return ['no answers'];
    const room = document.querySelector('[data-acts]')?.getBoundingClientRect().top ?? innerHeight;
    return answers.filter((one) => one.getBoundingClientRect().bottom > room + 1).map((one) => one.textContent);
  });

test('all answers of a question are in view, also when it is asked again', async ({ page }) => {
  test.slow();
  const answered = async (url: string) => {
    for (const [width, height] of [
      [1366, 768],
      [1366, 657],
      [1280, 800],
      [768, 1024],
      [390, 844],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => answersOut(page), `${url} at ${width} × ${height}`).toEqual([]);
    }
  };
  for (const [index, { url, isTold, wrong }] of questions.entries()) {
    await (index === 0 ? load : goWithin)(page, url);
    if (isTold) await page.locator('[data-announcement] [data-offer]').click();
    await answered(url);
    await page.locator(`[data-act="answer:${wrong}"]`).click();
    await expect.poll(() => crowded(page), `the reply of ${url}`).toEqual([]);
    await page.locator('[data-offer="again"]').click();
    await answered(`${url}, asked again,`);
  }
});

/** Parts of a lesson's page that lie over each other; a box that holds another one is no part beside it. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll<HTMLElement>(
        '[data-bar], [data-card], [data-box], [data-tally], [data-far], [data-stage]',
      ),
    ].flatMap((part) => {
      const box = part.getBoundingClientRect();
      const isWhole = part.matches('[data-stage]:not([data-sorting], [data-futures])');
      return isWhole || box.width === 0 ? [] : [{ name: Object.keys(part.dataset).join(), box }];
    });
    return parts.flatMap(({ name, box: one }, index) =>
      parts.slice(index + 1).flatMap(({ name: otherName, box: other }) => {
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return width > 1 && height > 1 ? [`${name} × ${otherName}`] : [];
      }),
    );
  });

test('nothing lies over anything else in a low window', async ({ page }) => {
  const places = [
    'log-out-computer/choose-log-out',
    'log-out-computer/see-the-proof',
    'log-out-phone/read-list',
    'next-person/chats-kept',
    'next-person/two-futures',
    'habits/places',
  ];
  for (const [index, place] of places.entries()) {
    await (index === 0 ? load : goWithin)(page, `/learn/${place}/?mode=guided`);
    for (const [width, height] of [
      [1366, 600],
      [1024, 600],
      [844, 390],
      [640, 400],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => overlaps(page), `${place} at ${width} × ${height}`).toEqual([]);
    }
  }
});

/** What of a lesson's page has no room on a small phone. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const box = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .find((one) => one.checkVisibility() && one.closest('[inert]') === null)
        ?.getBoundingClientRect();
    const words = document.querySelector('.coach-words');
    const [card, lesson] = [box('[data-card]'), box('[data-lesson]')];
    const [cross, tabs] = [box('[data-gesture="browser.window.close"]'), box('[data-device] [role="tablist"]')];
    return [
      ...(words !== null && words.scrollHeight > words.clientHeight ? ['words'] : []),
      ...(card && lesson && card.top < lesson.top ? ['card'] : []),
      ...(cross && tabs && (cross.bottom > tabs.bottom + 1 || cross.right < innerWidth - 8) ? ['cross'] : []),
    ];
  });

test.describe('on the smallest phones', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const [width, height] of byNight(
    [
      [320, 568],
      [320, 480],
    ],
    [[320, 480]],
  ))
    test(`no task is cut off, and the window is closed at its corner (${width} × ${height})`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      const urls = ALL.flatMap((lesson) =>
        lesson.steps.map(({ id }) => `/learn/${lesson.id}/${id}/?mode=${firstModeOf(lesson)}`),
      );
      for (const [index, url] of urls.entries()) {
        await (index === 0 ? load : goWithin)(page, url);
        await expect.poll(() => cutOff(page), url).toEqual([]);
      }
    });
});
