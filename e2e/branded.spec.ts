import { readFileSync } from 'node:fs';

import type { FrameLocator, Page } from '@playwright/test';

import { test as base } from './fixtures.ts';
import { expect, LessonPage } from './lesson.ts';
import { TOLD_ORDER } from '../src/delivery/lms/told-order.ts';
import { openScormLms } from './lms/scorm-lms.ts';

const ACME = {
  name: 'Acme',
  rule: 'At Acme nobody stays linked on a computer that others use.',
  policy: 'https://intranet.example.com/policy',
  help: 'IT service desk, 7–19 h',
  address: 'https://training.example.com/logout/',
};

const test = base.extend<{ lms: Awaited<ReturnType<typeof openScormLms>> }>({
  lms: async ({ baseURL }, use) => {
    expect(baseURL).toBeDefined();
    const lms = await openScormLms('2004', 'packages-acme');
    await use(lms);
    await lms.close();
  },
});

test.use({ clockAt: '2026-11-22T12:30:00' });

/** Follows a link of the course by its name. */
async function follow(page: Page, frame: FrameLocator, name: RegExp) {
  await frame.getByRole('link', { name }).last().click();
  await page.clock.runFor(500);
}

test('a package that was made for a company bears its name, its rule and its reports, and stays where it is', async ({
  page,
  lms,
}) => {
  await page.context().route(`${ACME.policy}*`, (route) => route.fulfill({ body: 'The policy' }));
  await page.context().route('https://faq.whatsapp.com/**', (route) => route.fulfill({ body: 'The source' }));
  await page.goto(lms.origin);
  const frame = page.frameLocator('iframe');
  const lesson = new LessonPage(page, frame);
  await lesson.isReady();

  await expect(frame.getByRole('banner')).toContainText(ACME.name);
  const logo = frame.getByRole('banner').locator('img');
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const told = frame.getByRole('status').filter({ hasText: 'the mistaken ideas that come up' });
  await expect(told).toContainText('A teacher can read that');
  await frame.getByRole('button', { name: 'Close this message' }).click();
  await expect(told).toHaveCount(0);
  await expect(frame.locator('a[href*="/learn/next-person/"]')).toHaveCount(0);

  await frame.getByRole('button', { name: /^The course/u }).click();
  await frame.locator('[popover] a[href*="/learn/log-out-computer/"]').click();
  await page.clock.runFor(500);
  await lesson.press('New tab');
  await lesson.press('WhatsApp Web');
  await page.clock.runFor(500);
  await lesson.goOn();
  await lesson.press('Close tab');
  await page.clock.runFor(500);
  await expect(lesson.coach).toContainText(ACME.rule);
  await expect.poll(() => JSON.stringify(lms.committed())).toContain('closing-tab-logs-out');
  // Each at its own place, whatever came before.
  const order: readonly string[] = TOLD_ORDER;
  expect(lms.committed()?.['interactions']).toMatchObject({
    [order.indexOf('log-out-computer.open-site')]: { id: 'log-out-computer.open-site', result: 'correct' },
    [order.indexOf('closing-tab-logs-out')]: { id: 'closing-tab-logs-out', learner_response: 'true' },
  });

  const elsewhere = page.waitForEvent('popup');
  await lesson.coach.locator(`a[href="${ACME.policy}"]`).click();
  expect((await elsewhere).url()).toBe(ACME.policy);
  await expect(lesson.coach).toContainText(ACME.rule);

  await frame.getByRole('banner').getByRole('link').first().click();
  await page.clock.runFor(500);
  await frame.getByRole('button', { name: /^The course/u }).click();
  await follow(page, frame, /take/iu);
  await frame.locator('#now label').filter({ hasText: /^2$/u }).click();
  await frame.locator('#now label').filter({ hasText: /^Yes/u }).click();
  await expect(frame.locator('#now')).toContainText(ACME.help);
  await expect(frame.getByText('Nothing happens when you save or print?')).toBeVisible();
  await expect(frame.getByText('Open this page in a tab of its own')).toBeHidden();
  const file = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Save the calendar file' }).click();
  await page.clock.runFor(500);
  const saved = readFileSync(await (await file).path(), 'utf8').replaceAll('\r\n ', '');
  expect(saved).toContain(`URL;VALUE=URI:${ACME.address}take-home/`);
  expect(saved).toContain(`URL;VALUE=URI:${ACME.address}drill/?`);

  await frame.getByRole('banner').getByRole('link', { name: 'About' }).click();
  await page.clock.runFor(500);
  const source = page.waitForEvent('popup');
  await frame.locator('a[href^="https://faq.whatsapp.com/"]').first().click();
  expect((await source).url()).toContain('faq.whatsapp.com');
  await expect(frame.getByRole('banner')).toContainText(ACME.name);
});

test('a site that was made for a company tells others how to embed it', () => {
  const answer = JSON.parse(readFileSync('dist-acme/oembed.json', 'utf8')) as Record<string, string>;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: ACME.address });
  expect(answer['html']).toContain(`<iframe src="${ACME.address}?embed=1"`);
  const link = /<link [^>]*application\/json\+oembed[^>]*>/u.exec(readFileSync('dist-acme/index.html', 'utf8'))?.[0];
  expect(link).toContain(`href="${ACME.address}oembed.json"`);
});
