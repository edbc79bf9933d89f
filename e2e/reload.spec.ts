import type { Browser, BrowserContextOptions, Page, TestInfo } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

import { firstModeOf, type Lesson } from '../src/machines/lesson/step.ts';
import { LESSONS } from '../src/steps/all.ts';
import { drawTest } from '../src/steps/prove-it/index.ts';
import { goesOnUntil } from './clock.ts';
import { expect, watch } from './fixtures.ts';
import { LessonPage, test } from './lesson.ts';
import { byNight, NIGHTLY } from './nightly.ts';
import { pressesOf } from './walk.ts';

/** In the gate the course is walked to its second lesson, and these many screens of each lesson are compared. */
const [MOST_LESSONS, MOST_SCREENS] = NIGHTLY ? [LESSONS.length, Infinity] : [2, 2];

/** A browser draws the soft edge of a frame's corner a little differently each time. A letter or a line is more than that. */
const SOFT = 8;

/** Longer than anything takes that moves or is waited for between two screens. */
const TRIES = 20;

/** Somebody who walks through the course, and what it takes to be in the same place by a reload. */
interface Walk {
  readonly page: Page;
  readonly browser: Browser;
  readonly options: BrowserContextOptions;
  readonly info: TestInfo;
}

/** What is in the window, as it stands still and without the pointer. */
async function pictureOf(page: Page): Promise<PNG> {
  await page.mouse.move(0, 0);
  return PNG.sync.read(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
}

/** The same address with the same things kept, loaded anew in a window of its own, so that the walk itself goes on. */
async function reloaded({ page, browser, options }: Walk): Promise<Page> {
  const context = await browser.newContext({ ...options, storageState: await page.context().storageState() });
  // A clock that stands still forgets how the browser came to a page.
  await context.addInitScript(() => Object.assign(globalThis, { came: performance.getEntriesByType('navigation') }));
  await context.clock.install({ time: await page.evaluate(() => Date.now()) });
  await context.addInitScript(() => {
    performance.getEntriesByType = () => (globalThis as typeof globalThis & { came: PerformanceEntryList }).came;
  });
  const other = await context.newPage();
  // Nothing of the course runs before the reload.
  await other.route(page.url(), (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await other.goto(page.url());
  await other.unrouteAll();
  const problems = await watch(other);
  await other.reload();
  await new LessonPage(other).isReady();
  expect(problems).toEqual([]);
  return other;
}

/** What comes late has its time to arrive on both sides; in the end nothing differs that can be seen. */
async function looksAsReloaded(walk: Walk, name: string): Promise<void> {
  // What was done is kept a moment later.
  await walk.page.clock.runFor(1_000);
  const other = await reloaded(walk);
  const sides = [walk.page, other];
  let pictures: PNG[] = [];
  let differing = Infinity;
  let diff = new PNG({ width: 1, height: 1 });
  for (let tries = 0; differing > SOFT && tries < TRIES; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await Promise.all(sides.map((side) => side.clock.runFor(200)));
    // oxlint-disable-next-line no-await-in-loop
    pictures = await Promise.all(sides.map(pictureOf));
    const [one, two] = pictures;
    if (!one || !two) throw new Error('Two pictures are compared');
    diff = new PNG({ width: one.width, height: one.height });
    differing = pixelmatch(one.data, two.data, diff.data, one.width, one.height);
  }
  await other.context().close();
  if (differing > SOFT)
    for (const [index, picture] of [...pictures, diff].entries())
      // oxlint-disable-next-line no-await-in-loop
      await walk.info.attach(`${name} ${['walked', 'reloaded', 'diff'][index]}`, {
        body: PNG.sync.write(picture),
        contentType: 'image/png',
      });
  expect.soft(differing, `pixels that a reload changes: ${name}, ${walk.page.url()}`).toBeLessThanOrEqual(SOFT);
}

/** What chance is made to draw. */
const DRAWN = 23;

const WALKED = LESSONS.slice(0, MOST_LESSONS).map((lesson) => (isTest(lesson) ? drawTest(DRAWN) : lesson));

function isTest({ modes }: Lesson): boolean {
  return modes.join() === 'exam';
}

/** Runs in the page, which draws its numbers from there. */
function drawAlways(seed: number): void {
  crypto.getRandomValues = (numbers) => {
    if (numbers instanceof Uint32Array) numbers.fill(seed - 1);
    return numbers;
  };
}

for (const [width, height] of byNight(
  [
    [1366, 768],
    [390, 844],
  ],
  [[1366, 768]],
) as readonly (readonly [number, number])[])
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, reducedMotion: 'reduce', actionTimeout: 60_000 });

    test('each screen on the way through the course looks as it does after a reload', async ({
      page,
      lesson: learner,
      browser,
      baseURL,
    }, info) => {
      test.setTimeout(NIGHTLY ? 3_600_000 : 180_000);
      const options = { viewport: { width, height }, reducedMotion: 'reduce', ...(baseURL && { baseURL }) } as const;
      const walk: Walk = { page, browser, options, info };
      await page.goto('/');
      await learner.isReady();
      await looksAsReloaded(walk, 'the opening page');
      await page.evaluate(() => Object.assign(globalThis, { isWalking: true }));
      await page.evaluate(drawAlways, DRAWN);
      for (const [index, lesson] of WALKED.entries()) {
        const mode = firstModeOf(lesson);
        const [variant] = lesson.variants;
        let screens = 0;
        if (isTest(lesson)) {
          await looksAsReloaded(walk, `before ${lesson.id}`);
          await learner.begin();
        }
        // The opening page was compared already, and a test in which nothing was done begins with its word again.
        let isKept = index > 0 && !isTest(lesson);
        for (const place of pressesOf({ lesson, variant, mode })) {
          if (isKept && screens <= MOST_SCREENS) await looksAsReloaded(walk, `${lesson.id} ${screens}`);
          if (screens > MOST_SCREENS && index + 1 === MOST_LESSONS && !NIGHTLY) break;
          screens += 1;
          // What is only held in the hand is kept nowhere.
          isKept = place === null || !place.startsWith('[data-about');
          if (place === null) await page.clock.runFor(1_000);
          else await page.locator(place).and(page.locator(':enabled')).first().click();
          await page.clock.runFor(250);
          if (index === 0 && screens === 1)
            await goesOnUntil(page, 200, () => expect(page).toHaveURL(/learn/u, { timeout: 200 }));
        }
        if (index + 1 === MOST_LESSONS && !NIGHTLY) break;
        await expect(page.locator('[data-end]')).toBeVisible();
        await looksAsReloaded(walk, `${lesson.id}, its end`);
        const next = WALKED[index + 1];
        if (next === undefined) break;
        await page.getByRole('link', { name: /^Next: /u }).click();
        await goesOnUntil(page, 200, () => expect(page).toHaveURL(new RegExp(`/${next.id}/`, 'u'), { timeout: 200 }));
      }
      expect(await page.evaluate(() => 'isWalking' in globalThis), 'it was never loaded anew').toBe(true);
    });
  });
