import type { Page } from '@playwright/test';

import { expect, type LessonPage, test as base } from './lesson.ts';
import { openCmi5Lms } from './lms/cmi5-lms.ts';

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
  await page.clock.runFor(500);
  await lesson.press('New tab');
  await lesson.press('WhatsApp Web');
  await page.clock.runFor(500);
  await lesson.says('Continue');
}

/** Time goes on until the record store has heard these verbs. */
const hears = (page: Page, lms: Awaited<ReturnType<typeof openCmi5Lms>>, verbs: readonly string[]) =>
  expect(async () => {
    await page.clock.runFor(4_000);
    expect(lms.lrs.verbs()).toEqual(verbs);
  }).toPass();

test('a visit keeps the rules from its first word to its last, and leads back', async ({ page, lesson, lms }) => {
  await launch(page, lesson, lms.launchUrl);
  await doOneStep(page, lesson);
  await hears(page, lms, ['initialized', 'progressed']);
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect(page).toHaveURL(lms.backUrl);
  expect([lms.lrs.problems, lms.lrs.verbs()]).toEqual([[], ['initialized', 'progressed', 'terminated']]);
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
  await expect.poll(() => lms.lrs.verbs()).toEqual(['initialized', 'progressed', 'terminated']);
  expect(lms.lrs.problems).toEqual([]);
  await expect.poll(() => lms.lrs.documents.get('resume')).toContain('log-out-computer');
});

test('a page that is loaded again says that its visit is over', async ({ page, lesson, lms }) => {
  await launch(page, lesson, lms.launchUrl);
  await hears(page, lms, ['initialized']);
  await page.reload();
  await expect(async () => {
    await page.clock.runFor(200);
    await expect(page.getByRole('heading', { name: 'This visit is over' })).toBeVisible({ timeout: 200 });
  }).toPass();
  await expect.poll(() => lms.lrs.verbs()).toEqual(['initialized', 'terminated']);
});

test.describe('what is kept', () => {
  test.use({ allowedProblems: [new RegExp(`${NOTHING_YET.source}|503`, 'u')] });

  test('is told with all that waits, and to whom results go; what is erased does not go', async ({
    page,
    lesson,
    lms,
  }) => {
    await launch(page, lesson, lms.launchUrl);
    await hears(page, lms, ['initialized']);
    lms.lrs.faults.push({ path: /statements/u, kind: 503, times: 1000 });
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
    await expect(kept).toContainText('Your learning platform gets each step');
    await expect(kept).not.toContainText('Nothing');
    await kept.getByRole('button', { name: 'Erase everything …' }).click();
    await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
    await expect(kept).not.toContainText('1 report');
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe('{}');
    lms.lrs.faults.length = 0;
    await page.clock.runFor(60_000);
    expect([lms.lrs.verbs(), lms.lrs.problems]).toEqual([['initialized'], []]);
  });
});

test.describe('with faults', () => {
  test.use({
    allowedProblems: [new RegExp(`${NOTHING_YET.source}|50[03]|401|ERR_EMPTY_RESPONSE|ERR_CONNECTION`, 'u')],
  });

  test('nothing is lost, and all is in order', async ({ page, lesson, lms }) => {
    await launch(page, lesson, lms.launchUrl);
    await hears(page, lms, ['initialized']);
    lms.lrs.faults.push(
      { path: /statements/u, kind: 500, times: 2 },
      { path: /statements/u, kind: 'cut', times: 8 },
      { path: /statements/u, kind: 'cutAfter', times: 1 },
      { path: /stateId=resume/u, kind: 503, times: 2 },
    );
    await doOneStep(page, lesson);
    await lesson.goOn();
    await lesson.press('Menu');
    await page.clock.runFor(500);
    await expect(async () => {
      await page.clock.runFor(4_000);
      await expect(page.locator('[data-connection="unsaved"]')).toContainText('are not saved there yet', {
        timeout: 50,
      });
    }).toPass();
    await hears(page, lms, ['initialized', 'progressed', 'progressed']);
    await expect(page.locator('[data-connection="kept"]')).toBeAttached();
    expect(lms.lrs.problems).toEqual([]);
  });

  test('a token that is worth nothing any more is told', async ({ page, lesson, lms }) => {
    await launch(page, lesson, lms.launchUrl);
    await hears(page, lms, ['initialized']);
    lms.lrs.tokens.valid = 'another';
    await doOneStep(page, lesson);
    await expect(async () => {
      await page.clock.runFor(4_000);
      await expect(page.locator('[data-connection="refused"]')).toContainText('takes nothing more', { timeout: 50 });
    }).toPass();
  });
});
