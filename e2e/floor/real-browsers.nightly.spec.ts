import { test as base, expect } from '@playwright/test';

import { firstModeOf } from '../../src/machines/lesson/step.ts';
import { LESSONS } from '../../src/steps/all.ts';
import type { Browser } from './browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { findFirefox, findOldChromium, findWebkit, type Found } from './found.ts';
import { Learner } from './learner.ts';
import { openWebkit } from './webkit.ts';

const test = base.extend<{ site: string }>({
  site: async ({ baseURL }, use) => {
    await use(baseURL ?? '');
  },
});

interface Real {
  readonly find: () => Found;
  readonly start: (file: string) => Promise<Browser>;
}

const AT_FLOOR: Readonly<Record<string, Real>> = {
  'Chromium 109': { find: () => findOldChromium('109.0.6'), start: openChromium },
  'Firefox ESR': { find: findFirefox, start: openFirefox },
  WebKitGTK: { find: findWebkit, start: openWebkit },
};

/** Runs in a real browser; where it can't be had here, that is said, and the story counts as skipped. */
async function inside(name: string, { find, start }: Real, story: (browser: Browser) => Promise<void>) {
  test.setTimeout(600_000);
  const found = find();
  // oxlint-disable-next-line no-console
  if ('why' in found) console.log(`Skipped: ${name}, since ${found.why}`);
  test.skip('why' in found, 'why' in found ? found.why : '');
  if ('why' in found) return;
  const browser = await start(found.file);
  test.info().annotations.push({ type: 'browser', description: browser.version });
  try {
    await story(browser);
  } finally {
    const picture = await browser.picture?.();
    if (picture) await test.info().attach(name, { body: picture, contentType: 'image/png' });
    await browser.close();
  }
}

for (const [name, real] of Object.entries(AT_FLOOR))
  test.describe(name, () => {
    test('opens, and its first scene leads into the course', async ({ site }) => {
      await inside(name, real, async (browser) => {
        const learner = new Learner(browser);
        await learner.open(site);
        await learner.press('Start');
        await learner.until(`location.pathname.startsWith('/learn/next-person/')`);
      });
    });

    for (const lesson of LESSONS)
      test(`plays ${lesson.id} to its end`, async ({ site }) => {
        await inside(name, real, async (browser) => {
          const learner = new Learner(browser);
          const mode = firstModeOf(lesson);
          const seed = lesson.seed > 0 ? `&seed=${lesson.seed}` : '';
          await learner.open(`${site}learn/${lesson.id}/?mode=${mode}${seed}`);
          if (mode === 'exam') await learner.press('Begin');
          await learner.walk({ lesson, variant: lesson.variants[0], mode });
          expect(await learner.text()).not.toContain('Something broke');
        });
      });

    test('opens its lists, and closes them', async ({ site }) => {
      await inside(name, real, async (browser) => {
        const learner = new Learner(browser);
        const shows = (list: string) =>
          `(document.querySelector(${JSON.stringify(list)})?.getClientRects().length ?? 0) > 0`;
        await learner.open(`${site}learn/log-out-computer/open-site/`);
        for (const [button, list] of [
          ['[data-where] button', '[data-steps]'],
          ['header [data-so-far]', '[popover]:not([data-steps])'],
        ] as const) {
          await learner.until(`!(${shows(list)})`);
          await browser.evaluate(`document.querySelector(${JSON.stringify(button)}).click()`);
          await learner.until(shows(list));
          await browser.evaluate(`document.querySelector(${JSON.stringify(button)}).click()`);
          await learner.until(`!(${shows(list)})`);
        }
        await browser.evaluate(`document.querySelector('[data-where] button').click()`);
        await learner.press('4Confirm it');
        await learner.until(`location.pathname.endsWith('/confirm/')`);
      });
    });
  });

test('Chromium 92, which reads none of the style sheets, shows words and no black shapes', async ({ site }) => {
  const old = { find: () => findOldChromium('92.0.0'), start: openChromium };
  await inside('Chromium 92', old, async (browser) => {
    const learner = new Learner(browser);
    for (const path of ['/', '/learn/log-out-computer/', '/learn/prove-it/', '/take-home/', '/404.html']) {
      await browser.open(new URL(path, site).href);
      await learner.until(`location.pathname === ${JSON.stringify(path)} && document.readyState === 'complete'`);
      const text = await learner.text();
      expect(text).toContain('109');
      expect(text).toContain('Wait for the page with the QR code');
      expect(text).not.toMatch(/Something broke|could not be loaded/u);
      const shapes = `[...document.querySelectorAll('svg')].map((one) => Math.max(one.clientWidth, one.clientHeight))`;
      expect(await browser.evaluate<number>(`Math.max(0, ...${shapes})`)).toBeLessThan(500);
      const filled = `[...document.querySelectorAll('svg:not([role]) *')].filter((one) => getComputedStyle(one).fill === 'rgb(0, 0, 0)' && one.closest('pattern, defs') === null && one.getBoundingClientRect().width > 40)`;
      expect(await browser.evaluate<number>(`${filled}.length`)).toBe(0);
    }
  });
});
