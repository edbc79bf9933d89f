import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { byNight, NIGHTLY } from './nightly.ts';

/** Of each kind of page one: prerendered whole, held back until the app is there, a test, a list, papers. */
const PAGES = [
  '',
  'learn/log-out-computer/',
  'learn/log-out-computer/confirm/?mode=practice',
  'learn/prove-it/',
  'take-home/',
  'about/',
  'ar-XB/',
  '404.html',
];

/** What browsers below the floor lack, each of them something else: run in the page before anything else is. */
const LACKS: Readonly<Record<string, () => void>> = {
  'Safari 16.3 (no look-behind)': () => {
    const value = () => {
      throw new SyntaxError('Invalid regular expression: invalid group specifier name');
    };
    // oxlint-disable-next-line no-extend-native
    Object.defineProperty(String.prototype, 'search', { value });
  },
  'Firefox 111 (no inert)': () => Reflect.deleteProperty(HTMLElement.prototype, 'inert'),
  'Chrome 107 (no dvh)': () => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...question: string[]) => !/dvh/u.test(question.join(' ')) && supports(...(question as [string]));
  },
  'Chrome 96 (no findLast)': () => Reflect.deleteProperty(Array.prototype, 'findLast'),
  'Chrome 91 (no at)': () => Reflect.deleteProperty(Array.prototype, 'at'),
  'no CSS.supports at all': () => Reflect.deleteProperty(globalThis, 'CSS'),
};

/** The prerendered words are in sight, and what to do without the practice stands above them, in one sentence and four steps. */
async function expectWordsAlone(page: Page) {
  const said = page.locator('[data-unplayed]');
  await expect(said).toBeVisible();
  await expect(said.locator('li')).toHaveCount(4);
  await expect(said.locator('p').first()).toContainText('109');
  await expect(page.locator(':is(h1,h2):visible').first()).toBeAttached();
  await expect(page.locator('[data-unanswering]:visible')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText('Something broke');
  expect((await page.locator('#root').innerText()).length).toBeGreaterThan(200);
}

/** One is noticed as the other. In the gate: what only a pattern shows, and what is missing whole. */
const IN_GATE = /look-behind|CSS.supports/u;

for (const [which, lack] of Object.entries(LACKS).filter(([name]) => NIGHTLY || IN_GATE.test(name)))
  test(`${which}: each kind of page stays readable, and says so`, async ({ page }) => {
    await page.addInitScript(lack);
    for (const path of byNight(
      PAGES,
      which === 'no CSS.supports at all'
        ? ['', 'learn/log-out-computer/confirm/?mode=practice', 'take-home/']
        : ['learn/log-out-computer/confirm/?mode=practice'],
    )) {
      await page.goto(`/${path}`, { waitUntil: 'networkidle' });
      await expectWordsAlone(page);
    }
    // A link leads on.
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.locator('a[href*="about"]').first().click();
    await expect(page).toHaveURL(/about/u);
    await expectWordsAlone(page);
  });

test.describe('scripts that are switched off', () => {
  // Chromium then refuses the preloaded modules too.
  test.use({ javaScriptEnabled: false, allowedProblems: [/\.js csp$/u] });

  test('leave each kind of page readable, and it says so', async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(`/${path}`);
      await expectWordsAlone(page);
    }
  });
});

test.describe('a browser that lacks something only while the page is drawn', () => {
  test.use({ allowedProblems: [/flatMap is not a function|URLSearchParams|is not defined/u] });

  for (const [what, lack] of Object.entries({
    'a method': () => Reflect.deleteProperty(Array.prototype, 'flatMap'),
    'a global': () => Reflect.deleteProperty(globalThis, 'WeakMap'),
  }))
    test(`gets the words back: ${what}`, async ({ page }) => {
      await page.addInitScript(lack);
      for (const path of byNight(
        ['', 'learn/log-out-computer/', 'learn/log-out-phone/?mode=practice', 'play/'],
        ['', 'learn/log-out-phone/?mode=practice'],
      )) {
        await page.goto(`/${path}`, { waitUntil: 'networkidle' });
        await expectWordsAlone(page);
      }
    });
});

test('a browser at the floor sees nothing of it', async ({ page }) => {
  for (const path of byNight(PAGES, ['learn/log-out-computer/confirm/?mode=practice', 'take-home/', 'ar-XB/'])) {
    await page.goto(`/${path}`);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page.locator('[data-unplayed]')).toBeHidden();
  }
});
