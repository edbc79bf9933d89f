import type { Page } from '@playwright/test';

import { goesOnUntil } from './clock.ts';
import { expect, type LessonPage, test as base } from './lesson.ts';
import { LOG_IN } from '../src/delivery/lms/doubles/fake-lrs.ts';
import { openCmi5Lms } from './lms/cmi5-lms.ts';
import { byNight } from './nightly.ts';

/** What a platform has nothing of at first. */
const NOTHING_YET = /404 .*(?:agents\/profile|stateId=resume)|status of 404/u;

const test = base.extend<{ lms: Awaited<ReturnType<typeof openCmi5Lms>> }>({
  lms: async ({ baseURL }, use) => {
    expect(baseURL).toBeDefined();
    const lms = await openCmi5Lms();
    await use(lms);
    await lms.close();
  },
});

test.use({ allowedProblems: [NOTHING_YET] });

async function launch(page: Page, lesson: LessonPage, url: string) {
  await page.goto(url);
  await lesson.isReady();
}

async function doOneStep(page: Page, lesson: LessonPage) {
  await page.locator('a[href*="/learn/log-out-computer/"]').last().click();
  await lesson.doOneStep();
}

/** Its answers take real time, and the clock must not overtake them. */
const AT_ONCE = { timeout: 400, intervals: [20] };

/** Time goes on until the record store has heard these verbs. */
const hears = (page: Page, lms: Awaited<ReturnType<typeof openCmi5Lms>>, verbs: readonly string[]) =>
  goesOnUntil(page, 4_000, async () => {
    await expect.poll(() => lms.lrs.verbs(), AT_ONCE).toEqual(verbs);
  });

/** Time goes on until the platform holds a state of a lesson at a step. */
const holds = (page: Page, lms: Awaited<ReturnType<typeof openCmi5Lms>>, step: string) =>
  goesOnUntil(page, 4_000, async () => {
    await expect.poll(() => lms.lrs.documents.get('resume'), AT_ONCE).toContain(step);
  });

/** Time goes on until the page says how it stands. */
const says = (page: Page, connection: string, words: string) =>
  goesOnUntil(page, 4_000, async () => {
    await expect(page.locator(`[data-connection="${connection}"]`)).toContainText(words, { timeout: 300 });
  });

test('a visit keeps the rules from its first word to its last, says nothing of steps, and leads back', async ({
  page,
  lesson,
  lms,
}) => {
  await launch(page, lesson, lms.launchUrl);
  await doOneStep(page, lesson);
  await holds(page, lms, 'log-out-computer');
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect(page).toHaveURL(lms.backUrl);
  expect([lms.lrs.problems, lms.lrs.verbs()]).toEqual([[], ['initialized', 'terminated']]);
  lms.lrs.launchAgain();
  await launch(page, lesson, `${lms.launchUrl}&again=1`.replace('launch%3D1', 'launch%3D2'));
  await lesson.says('Continue');
  expect(lms.lrs.problems).toEqual([]);
});

test('a tab that is closed still says its last word, to a record store far away', async ({ page, lesson, lms }) => {
  await launch(page, lesson, lms.launchUrl);
  await hears(page, lms, ['initialized']);
  await doOneStep(page, lesson);
  await page.close();
  await expect.poll(() => lms.lrs.verbs()).toEqual(['initialized', 'terminated']);
  expect(lms.lrs.problems).toEqual([]);
  await expect.poll(() => lms.lrs.documents.get('resume')).toContain('log-out-computer');
});

test('a page that is loaded again says that its visit is over', async ({ page, lesson, lms }) => {
  await launch(page, lesson, lms.launchUrl);
  await hears(page, lms, ['initialized']);
  await page.reload();
  await goesOnUntil(page, 200, async () => {
    await expect(page.getByText('To go on, open the course again')).toBeVisible({ timeout: 200 });
  });
  expect([lms.lrs.verbs(), lms.lrs.problems]).toEqual([['initialized', 'terminated'], []]);
});

test('a window that is duplicated does not speak, and the first goes on', async ({ page, lesson, lms, context }) => {
  await launch(page, lesson, lms.launchUrl);
  await hears(page, lms, ['initialized']);
  const twin = await context.newPage();
  const kept = await page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage)));
  await twin.addInitScript((all) => Object.assign(sessionStorage, all), kept);
  await twin.clock.install();
  await twin.goto(lms.launchUrl);
  // The first window answers in its own time, which the clock of this one must not outrun.
  await goesOnUntil(twin, 10, () =>
    expect(twin.locator('[data-connection="refused"]')).toContainText('takes nothing more from this window', {
      timeout: 100,
    }),
  );
  await twin.close();
  await doOneStep(page, lesson);
  await holds(page, lms, 'log-out-computer');
  expect([lms.lrs.verbs(), lms.lrs.problems]).toEqual([['initialized'], []]);
});

test('a launch that is not whole is told, and the course goes on by itself', async ({ page, lesson, lms }) => {
  await launch(page, lesson, lms.launchUrl.replace(/registration=[^&]+/u, 'registration=17'));
  await expect(page.locator('[data-connection="absent"]')).toContainText('nothing that you do here is recorded');
  await doOneStep(page, lesson);
  expect([lms.lrs.tokens.given, await page.evaluate(() => JSON.stringify(localStorage))]).toEqual([0, '{}']);
});

test.describe('a platform that is slow', () => {
  test.use({ allowedProblems: [new RegExp(`${NOTHING_YET.source}|ERR_|aborted|503`, 'u')] });

  test('is waited for while the learner begins, and gets what was done', async ({ page, lesson, lms }) => {
    lms.lrs.faults.push({ path: /fetch/u, kind: 'slow', times: 1 });
    await page.goto(lms.launchUrl);
    await page.clock.runFor(4_000);
    await lesson.isReady();
    await says(page, 'waiting', 'You can begin meanwhile');
    await doOneStep(page, lesson);
    expect(lms.lrs.verbs()).toEqual([]);
    await page.clock.fastForward(125_000);
    await says(page, 'kept', 'Your learning platform has answered');
    await hears(page, lms, ['initialized']);
    await holds(page, lms, 'log-out-computer');
    await page.getByRole('button', { name: 'Close this message' }).click();
    await page.getByRole('button', { name: 'Save and leave' }).click();
    await expect(page).toHaveURL(lms.backUrl);
    expect([lms.lrs.verbs(), lms.lrs.problems]).toEqual([['initialized', 'terminated'], []]);
  });

  test('holds more than was begun meanwhile: that goes on, and the learner may change', async ({
    page,
    lesson,
    lms,
  }) => {
    await launch(page, lesson, lms.launchUrl);
    await doOneStep(page, lesson);
    await lesson.goOn();
    await lesson.press('Menu');
    await page.clock.runFor(500);
    await lesson.goOn();
    await holds(page, lms, 'choose-log-out');
    await page.getByRole('button', { name: 'Save and leave' }).click();
    await expect(page).toHaveURL(lms.backUrl);
    lms.lrs.launchAgain();
    // It is as good as slow, and answers when the story wants it to.
    const busy = { path: /LaunchData/u, kind: 503, times: 1000 };
    lms.lrs.faults.push(busy);
    await page.goto(lms.launchUrl.replace('launch%3D1', 'launch%3D2'));
    await page.clock.runFor(4_000);
    await lesson.isReady();
    await says(page, 'waiting', 'You can begin meanwhile');
    await page.locator('a[href*="/learn/log-out-computer/"]').last().click();
    await page.clock.runFor(500);
    await lesson.press('New tab');
    await page.clock.runFor(500);
    await expect(page).toHaveTitle(/WhatsApp Web/u);
    const begun = await page.title();
    busy.times = 0;
    await page.clock.fastForward(125_000);
    await says(page, 'kept', 'You got further on your last visit');
    await expect(page).not.toHaveTitle(begun);
    await page.getByRole('button', { name: 'Go on where I was just now' }).click();
    await page.clock.runFor(500);
    await expect(page).toHaveTitle(begun);
    expect(lms.lrs.problems).toEqual([]);
  });
});

test.describe('what is kept', () => {
  test.use({ allowedProblems: [new RegExp(`${NOTHING_YET.source}|503`, 'u')] });

  test('is told with all that waits, and to whom results go; what is erased does not go', async ({
    page,
    lesson,
    lms,
  }) => {
    lms.lrs.faults.push({ path: /statements/u, kind: 503, times: 1000 });
    await launch(page, lesson, lms.launchUrl);
    await doOneStep(page, lesson);
    const goes = async (name: RegExp) => {
      await page.getByRole('link', { name }).first().click();
      await page.clock.runFor(500);
    };
    await goes(/home|Turn the Key/u);
    await goes(/What you take along|take/iu);
    await goes(/What is kept/u);
    const kept = page.locator('[data-kept]');
    await expect(kept).toContainText('1 report');
    await expect(kept).toContainText('The key of this window');
    await expect(kept).toContainText('Your learning platform gets');
    await expect(kept).not.toContainText('Nothing');
    await kept.getByRole('button', { name: 'Erase everything …' }).click();
    await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
    await expect(kept).not.toContainText('1 report');
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe('{}');
    lms.lrs.faults.length = 0;
    await page.clock.runFor(60_000);
    expect([lms.lrs.verbs(), lms.lrs.problems]).toEqual([[], []]);
  });
});

test.describe('with faults', () => {
  test.use({
    allowedProblems: [new RegExp(`${NOTHING_YET.source}|50[03]|401|ERR_|redirect|CORS`, 'u')],
  });

  test('nothing is lost, and all is in order', async ({ page, lesson, lms }) => {
    lms.lrs.faults.push(
      { path: /statements/u, kind: 500, times: 2 },
      { path: /statements/u, kind: 'cut', times: 2 },
      { path: /statements/u, kind: 'cutAfter', times: 1 },
    );
    await launch(page, lesson, lms.launchUrl);
    await doOneStep(page, lesson);
    const away = { path: /stateId=resume/u, kind: 'cut' as const, times: 1000 };
    lms.lrs.faults.push(away);
    await lesson.goOn();
    await lesson.press('Menu');
    await page.clock.runFor(500);
    await lesson.goOn();
    await says(page, 'unsaved', 'are not saved there yet');
    away.times = 0;
    await hears(page, lms, ['initialized']);
    await holds(page, lms, 'choose-log-out');
    await says(page, 'kept', '');
    expect(lms.lrs.problems).toEqual([]);
  });

  for (const redirect of byNight([302, 307], [302])) {
    test(`a record store behind a log-in (${redirect}) has taken nothing, and that is told`, async ({
      page,
      lesson,
      lms,
    }) => {
      await launch(page, lesson, lms.launchUrl);
      await hears(page, lms, ['initialized']);
      const logIn = { path: /xapi/u, kind: { redirect, to: LOG_IN }, times: 1000 };
      lms.lrs.faults.push(logIn);
      await doOneStep(page, lesson);
      await says(page, 'unsaved', 'are not saved there yet');
      logIn.times = 0;
      await holds(page, lms, 'log-out-computer');
      await says(page, 'kept', '');
    });
  }

  test('a token that is worth nothing any more is told', async ({ page, lesson, lms }) => {
    await launch(page, lesson, lms.launchUrl);
    await hears(page, lms, ['initialized']);
    lms.lrs.tokens.valid = 'another';
    await doOneStep(page, lesson);
    await says(page, 'refused', 'takes nothing more');
  });
});
