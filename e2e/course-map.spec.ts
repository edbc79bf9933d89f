import type { Page } from '@playwright/test';

import { dayOf, packCourseRecord } from '../src/delivery/storage/record.ts';
import { expect, keep, test } from './fixtures.ts';

const isReady = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready');

test('a later lesson that is kept is offered beside the first one', async ({ page }) => {
  await keep(page, { 'journal:log-out-phone': '{}' });
  await page.goto('/');
  await isReady(page);
  await expect(page.getByRole('link', { name: /^Continue/u })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start with the first lesson' })).toBeVisible();
});

test('the bar of every page leads to every lesson, and says how far one is', async ({ page }) => {
  await keep(page, { 'journal:log-out-computer': '{}' });
  await page.goto('/about/');
  await isReady(page);
  await page.getByRole('button', { name: /The course: 0 of 5 done/u }).click();
  const map = page.getByRole('navigation', { name: 'The course' });
  await expect(map.getByRole('link')).toHaveCount(5);
  await expect(map.getByRole('link', { name: /begun/u })).toHaveText(/Turn the key/u);
  await map.getByRole('link', { name: /Four habits/u }).click();
  await expect(page).toHaveURL(/learn\/habits/u);
});

test('the bars run in the direction of the language', async ({ page }) => {
  const record = {
    lessons: { 'next-person': { modes: ['guided' as const], day: 1, score: null } },
    plan: null,
    drill: null,
  };
  await keep(page, { record: packCourseRecord(record) });
  const bars = page.locator('[data-so-far] svg');
  const lit = page.locator('[data-so-far] .fill-brass');
  const lefts = () => bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().left));
  for (const [path, isRightward] of [
    ['/about/', true],
    ['/ar-XB/about/', false],
  ] as const) {
    await page.goto(path);
    await isReady(page);
    await expect(lit).toHaveCount(1);
    expect((await lefts()).toSorted((a, b) => (isRightward ? a - b : b - a))).toEqual(await lefts());
  }
});

test('the map says which lesson one is in, and only there', async ({ page }) => {
  await page.goto('/learn/prove-it/');
  await isReady(page);
  const current = page.getByRole('navigation', { name: 'The course' }).locator('[aria-current]');
  await page.getByRole('button', { name: /^The course/u }).click();
  await expect(current).toHaveText(/Prove it/u);
  await expect(current).toHaveAttribute('aria-current', 'page');
  await page.goto('/about/');
  await isReady(page);
  await page.getByRole('button', { name: /^The course/u }).click();
  await expect(current).toHaveCount(0);
});

test('who wants to be tested is led to the course’s own test', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /test me/iu }).click();
  await expect(page).toHaveURL(/learn\/prove-it\/$/u);
});

for (const [days, name] of [
  [6, /^Next: You closed the tab/u],
  [7, /one-minute drill/u],
] as const)
  test(`who finished ${days} days ago is met by ${name.source}`, async ({ page }) => {
    const day = dayOf(new Date()) - days;
    const record = { lessons: { 'prove-it': { modes: ['exam' as const], day, score: 100 } }, plan: null, drill: null };
    await keep(page, { record: packCourseRecord(record) });
    await page.goto('/');
    await isReady(page);
    await expect(page.getByRole('link', { name })).toBeVisible();
    await expect(page.getByRole('link', { name: /drill/u })).toHaveCount(days === 7 ? 1 : 0);
  });
