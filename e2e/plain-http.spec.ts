import { readFileSync } from 'node:fs';

import { launchOptions } from '../scripts/browser.mjs';
import { goesOnUntil } from './clock.ts';
import { expect, test } from './lesson.ts';
import { openCmi5Lms } from './lms/cmi5-lms.ts';

/**
 * As on an intranet: names of hosts, without TLS. Browsers withhold there what they give to 127.0.0.1: ids, hashes, the
 * clipboard, sharing.
 */
const NAMES = { site: 'lms.intern', store: 'lrs.intern' };

test.use({
  launchOptions: { ...launchOptions(), args: ['--host-resolver-rules=MAP *.intern 127.0.0.1'] },
  allowedProblems: [/404 .*(?:agents\/profile|stateId=resume)|status of 404/u],
});

test('a platform of cmi5 is told over plain http', async ({ page, lesson }) => {
  const lms = await openCmi5Lms('packages', NAMES);
  await page.goto(lms.launchUrl);
  await lesson.isReady();
  expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto])).toEqual([false, false]);
  await page.locator('a[href*="/learn/log-out-computer/"]').last().click();
  await lesson.doOneStep();
  await goesOnUntil(page, 4000, async () => {
    await expect
      .poll(() => lms.lrs.documents.get('resume'), { timeout: 400, intervals: [20] })
      .toContain('log-out-computer');
  });
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect(page).toHaveURL(lms.backUrl);
  expect([lms.lrs.verbs(), lms.lrs.problems]).toEqual([['initialized', 'terminated'], []]);
  await lms.close();
});

test('the site keeps all its ways over plain http', async ({ page, lesson, baseURL }) => {
  const site = (baseURL ?? '').replace('127.0.0.1', 'course.intern');
  await page.goto(`${site}learn/log-out-computer/`);
  await lesson.isReady();
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await lesson.press('New tab');
  await lesson.press('WhatsApp Web');
  await lesson.settle();
  await lesson.says('Continue');

  await page.goto(`${site}take-home/`);
  await lesson.isReady();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the calendar file' }).click();
  await page.clock.runFor(1000);
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('END:VCALENDAR');

  await page.goto(`${site}continue/`);
  await lesson.isReady();
  await goesOnUntil(page, 500, async () => {
    await page.getByRole('button', { name: 'Copy the link' }).click({ timeout: 500 });
  });
  await expect(page.getByRole('status').filter({ hasText: /copy it yourself/iu })).toBeVisible();

  await page.goto(`${site}learn/prove-it/`);
  await lesson.isReady();
  await lesson.begin();
});
