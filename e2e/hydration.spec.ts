import type { Page } from '@playwright/test';

import { LESSONS } from '../src/steps/all.ts';
import { expect, keep, test } from './fixtures.ts';
import { holdScripts, openHeld } from './held.ts';
import { byNight } from './nightly.ts';

/** Of the second lesson, from before its last change: only the step is gone on with. */
const KEPT = {
  format: 1,
  lesson: 'log-out-phone',
  version: 0,
  variant: 'android',
  mode: 'guided',
  start: 'cut-phone-off',
  journal: '',
  step: 'open-app',
  modeNow: 'guided',
  fingerprint: '',
};

const html = (page: Page) => page.locator('html');
const stage = (page: Page) => page.locator('[data-stage]');
const menu = (page: Page) => page.locator('[data-menu]');

test('a page that has to look different hides its stage until it does', async ({ page }) => {
  const arrive = await openHeld(page, '/learn/log-out-computer/open-menu/?mode=practice&variant=iphone');
  await expect(html(page)).toHaveAttribute('data-pending');
  await expect(stage(page)).toBeHidden();
  // From the first picture to the last, the bar stands where it stood.
  await page.evaluate(() => {
    const seen = Object.assign(globalThis, { isBare: false });
    new MutationObserver(() => {
      seen.isBare ||= ![...document.querySelectorAll('header')].some((bar) => bar.checkVisibility());
    }).observe(document.body, { childList: true, subtree: true });
  });
  await arrive();
  expect(await page.evaluate(() => (globalThis as unknown as { isBare: boolean }).isBare)).toBe(false);
  await expect(html(page)).not.toHaveAttribute('data-pending');
  await expect(stage(page)).toBeVisible();
  await expect(menu(page)).toHaveText('On your own');
});

test('a press before the scripts have arrived is answered when they have', async ({ page }) => {
  const arrive = await openHeld(page, '/learn/log-out-computer/open-menu/');
  await expect(html(page)).not.toHaveAttribute('data-pending');
  // Not the one that comes next, which the page answers by itself.
  await page.getByRole('button', { name: 'Why?' }).click();
  await expect(page.getByRole('button', { name: 'Why?' })).toHaveAttribute('aria-expanded', 'false');
  await arrive();
  await expect(page.getByRole('button', { name: 'Why?' })).toHaveAttribute('aria-expanded', 'true');
});

test('a press on a part that comes late is answered, too, if the page has shown it from the first', async ({
  page,
}) => {
  const release = await holdScripts(page, 'sorting-board-*.js');
  await page.goto('/learn/habits/places/', { waitUntil: 'commit' });
  const place = stage(page).locator('[data-about="habits.places.friend"]');
  await place.click();
  // All the rest is there.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('header') ?? {}).some((key) => key.startsWith('__react')),
  );
  await painted(page);
  await expect(place).toHaveAttribute('aria-pressed', 'false');
  release();
  await expect(place).toHaveAttribute('aria-pressed', 'true');
});

test('a press on a page that has to be drawn anew is answered by what takes its place', async ({ page }) => {
  const arrive = await openHeld(page, '/learn/prove-it/?seed=7');
  await expect(html(page)).toHaveAttribute('data-pending');
  await page.getByRole('button', { name: 'Begin' }).click();
  await arrive();
  await expect(page).toHaveURL(/mode=exam&seed=7$/u);
  await expect(stage(page)).toBeVisible();
});

test('a mode can’t be chosen before the choice can be kept', async ({ page }) => {
  const arrive = await openHeld(page, '/learn/log-out-computer/open-menu/');
  await menu(page).click();
  await expect(page.getByRole('radio')).toHaveCount(0);
  // The press is answered then, as any other.
  await arrive();
  await page.getByText('On your own', { exact: true }).last().click();
  await expect(page).toHaveURL(/mode=practice/u);
});

for (const [link, url] of [
  ['Continue where you stopped', /learn\/log-out-phone\/open-app\/$/u],
  ['Start this lesson again', /learn\/log-out-phone\/cut-phone-off\/$/u],
] as const)
  test(`“${link}” belongs to the lesson that was kept, however early it is pressed`, async ({ page }) => {
    await keep(page, { [`journal:${KEPT.lesson}`]: JSON.stringify(KEPT) });
    const arrive = await openHeld(page, '/');
    await expect(html(page)).toHaveAttribute('data-resume');
    await page.getByRole('link', { name: link }).click();
    await arrive();
    await expect(page).toHaveURL(url);
  });

/** Three frames on: whatever moved has been drawn, and noted. */
async function painted(page: Page): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

for (const path of ['/', '/learn/log-out-computer/open-menu/', '/play/'])
  test(`nothing moves when the scripts of ${path} arrive`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const arrive = await openHeld(page, path);
    await painted(page);
    // A slow machine paints a page while it still reads it, a little at a time.
    await page.evaluate(() => (window as Window & { shifts?: number[] }).shifts?.splice(0));
    // As the head script says it after a while.
    await page.evaluate(() => (document.documentElement.dataset['slow'] = ''));
    await expect(page.getByText('Still loading.', { exact: false })).toBeVisible();
    await painted(page);
    await arrive();
    await painted(page);
    expect(await page.evaluate(() => (window as Window & { shifts?: number[] }).shifts)).toEqual([]);
  });

test.describe('a proof under way', () => {
  const logOut = (page: Page) => stage(page).getByRole('menuitem', { name: 'Log out' });

  async function beginProof(page: Page) {
    await page.goto('/learn/log-out-computer/?mode=exam');
    await stage(page).getByRole('button', { name: 'Menu', exact: true }).click();
    await expect(logOut(page)).toBeVisible();
  }

  test('goes on after a reload', async ({ page }) => {
    await beginProof(page);
    await page.reload();
    await expect(html(page)).toHaveAttribute('data-ready');
    await expect(logOut(page)).toBeVisible();
  });

  test('begins at its first step when it is asked for anew, and nothing offers to continue it', async ({ page }) => {
    await beginProof(page);
    await page.goto('/');
    await expect(html(page)).toHaveAttribute('data-ready');
    await expect(html(page)).not.toHaveAttribute('data-resume');
    await page.goto('/learn/log-out-computer/?mode=exam');
    await expect(html(page)).toHaveAttribute('data-ready');
    await expect(stage(page)).toBeVisible();
    await expect(logOut(page)).toHaveCount(0);
    // Asked for anew, it is anew: what was before it does not come back either.
    await page.reload();
    await expect(html(page)).toHaveAttribute('data-ready');
    await expect(logOut(page)).toHaveCount(0);
  });

  test('that was given up is met again by a reload, and not by who asks for it anew', async ({ page }) => {
    const end = page.getByRole('heading', { name: /not yet/iu });
    await beginProof(page);
    await page.getByRole('button', { name: 'Give up' }).click();
    await expect(end).toBeVisible();
    await page.reload();
    await expect(end).toBeVisible();
    await page.goto('/learn/log-out-computer/?mode=exam');
    await expect(html(page)).toHaveAttribute('data-ready');
    await expect(stage(page).getByRole('button', { name: 'Menu', exact: true })).toBeVisible();
    await page.reload();
    await expect(html(page)).toHaveAttribute('data-ready');
    await expect(end).toHaveCount(0);
  });
});

test('a lesson’s end is met again by a reload, with the look back at it', async ({ page }) => {
  const end = page.getByRole('heading', { name: 'You have come to the end' });
  const task = page.locator('[data-title]');
  await page.goto('/learn/log-out-computer/app-lock-on/');
  await menu(page).click();
  await page.getByText('On your own', { exact: true }).last().click();
  await stage(page).getByRole('button', { name: 'You', exact: true }).click();
  await stage(page).getByRole('button', { name: 'Log out' }).click();
  await stage(page).getByRole('dialog').getByRole('button', { name: 'Log out' }).click();
  await expect(end).toBeVisible();
  await page.reload();
  await expect(end).toBeVisible();
  await page.getByText('Look back at your run').click();
  await expect(page.locator('[data-debrief]')).toBeVisible();
  // Whoever comes by a link begins anew, and what has ended is not met any more.
  await page.goto('/learn/log-out-computer/');
  await expect(html(page)).toHaveAttribute('data-ready');
  await expect(task).toHaveText('Press New tab');
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-ready');
  await expect(task).toHaveText('Press New tab');
});

/** What is moved from the first line of a page on, though nobody has touched anything. */
const noteShifts = () => {
  const noted = Object.assign(globalThis, { shifts: [] as string[] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Element }[];
      };
      const what = sources.map(({ node }) => node?.cloneNode()).map((node) => (node as Element)?.outerHTML);
      if (!hadRecentInput && value > 0.001) noted.shifts.push(`${what.join()} by ${value.toFixed(3)}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

const PAGES_OF_COURSE = [
  ...LESSONS.flatMap(({ id, modes }) =>
    byNight(modes, modes.slice(-2, -1)).map((mode) => `/learn/${id}/?mode=${mode}`),
  ),
  '/learn/habits/?mode=exam',
  '/learn/log-out-phone/?variant=iphone',
  '/drill/',
  '/take-home/',
  '/play/',
];

const PHONE = { width: 412, height: 823 };

for (const viewport of byNight([PHONE, { width: 1280, height: 800 }], [PHONE]))
  test(`nothing moves on any page of the course as it arrives, ${viewport.width} pixels wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(noteShifts);
    const moved: string[] = [];
    for (const path of PAGES_OF_COURSE) {
      await page.goto(path);
      await expect(html(page)).toHaveAttribute('data-ready');
      // Two frames later all of it is noted.
      await page.evaluate(() => new Promise((noted) => requestAnimationFrame(() => requestAnimationFrame(noted))));
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
      moved.push(...shifts.map((shift) => `${path}: ${shift}`));
    }
    expect(moved).toEqual([]);
  });
