import type { FrameLocator, Page } from '@playwright/test';

import { SHEET } from '../scripts/manifest.ts';
import { goesOnUntil } from './clock.ts';
import { holdScripts } from './held.ts';
import { expect, test as base } from './host-page.ts';
import { openScormLms } from './lms/scorm-lms.ts';
import { byNight, NIGHTLY } from './nightly.ts';
import { type Theft, THEFTS, Thief, TRACES } from './thief.ts';

const test = base.extend<{ thief: Thief }>({
  thief: async ({ page }, use) => {
    await use(new Thief(page));
  },
});
// What is missing is asked for again after a pause.
test.use({ allowedProblems: [TRACES], hurries: true });

type Place = Page | FrameLocator;

const isReady = async (place: Place) => await expect(place.locator('html')).toHaveAttribute('data-ready');

/** What is said where something is missing has been fetched ahead. */
async function hasWords(thief: Thief) {
  for (const module of ['src/routes/broken/broken.tsx', 'src/locales/en/broken.ts'])
    await expect.poll(() => thief.arrived(thief.fileOf(module))).toBe(true);
}

/** Wherever a link is, also in the map of the course that is folded away. */
const follow = async (place: Place, path: string) =>
  await place.locator(`a[href$="${path}"]`).first().dispatchEvent('click');

/** What is said of a page of which something is missing, and what it is called where it is there. */
const CALM = /A part of this page is missing|You seem to be offline/u;

/** The first step of a lesson is named by its heading. */
const LESSON = /^(?!A part of|You seem)/u;

/** What may be missing: `[what it is, its module, where from, where to, what is seen there]` */
const BY_LINK = [
  ['a page', 'src/routes/about/about-page.tsx', '/', '/about/', 'What this is'],
  ['the texts of a page', 'src/locales/en/about.ts', '/', '/about/', 'What this is'],
  ['a lesson', 'src/steps/log-out-phone/index.ts', '/about/', '/learn/log-out-phone/', LESSON],
  ['the texts of a lesson', 'src/locales/en/log-out-phone.ts', '/about/', '/learn/log-out-phone/', LESSON],
  ['what all lessons share', 'src/routes/lesson/lesson-page.tsx', '/about/', '/learn/habits/', LESSON],
  ['the opening scene', 'src/opening/live-scene.tsx', '/about/', '/', /You are done here/u],
] as const;

/** The whole table is played by night; in the gate each column once, and nearly each row. */
const IN_GATE = new Set([
  'a page html',
  'the texts of a page 503',
  'a lesson slow',
  'what all lessons share cut',
  'the texts of a lesson offline',
]);

const isOn = (name: string) => NIGHTLY || IN_GATE.has(name);

test.describe('by link', () => {
  for (const [what, module, from, to, title] of BY_LINK)
    for (const theft of THEFTS.filter((one) => isOn(`${what} ${one}`)))
      test(`${what}: ${theft}`, async ({ page, thief }) => {
        const file = thief.fileOf(module);
        await page.goto(from);
        await isReady(page);
        await expect(page.locator(`a[href$="${to}"]`).first()).toBeAttached();
        await hasWords(thief);
        await thief.steal(file, theft);
        await follow(page, to);
        const heading = page.getByRole('heading', { level: 1 });
        if (theft === 'slow') {
          await expect(page.locator('[data-late]')).toHaveText('Loading…');
        } else {
          await expect(heading).toHaveText(CALM);
          await expect(page.getByText('What you have done is kept.')).toBeVisible();
        }
        expect(thief.asked(file)).toBeLessThanOrEqual(2);
        await goOn(page, thief, theft);
        await expect(heading).toHaveText(title);
        await expect(page).toHaveURL(new RegExp(`${to}(?:[^/]+/)?(?:[?]seed=1)?$`, 'u'));
        await expect(page.locator('[data-late]')).toBeEmpty();
      });

  test('bare words stand where the words for it are missing, too, and go on by themselves', async ({ page, thief }) => {
    await thief.steal(thief.fileOf('src/routes/broken/broken.tsx'), '404');
    await page.goto('/about/');
    await isReady(page);
    await thief.steal(thief.fileOf('src/locales/en/kept.ts'), 'offline');
    await follow(page, '/kept/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be loaded');
    await thief.giveBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is kept');
  });

  test('the sheet that the opening page has gone without', async ({ page, thief }) => {
    await thief.steal(thief.fileOf(SHEET), '404');
    await page.goto('/');
    await isReady(page);
    await follow(page, '/about/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(CALM);
    await thief.giveBack();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this is');
  });

  test('going elsewhere and back asks anew', async ({ page, thief }) => {
    await page.goto('/');
    await isReady(page);
    await thief.steal(thief.fileOf('src/routes/about/about-page.tsx'), '503');
    await follow(page, '/about/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(CALM);
    await page.getByRole('link', { name: 'Back to the opening page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You are done here/u);
    await thief.giveBack();
    await follow(page, '/about/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this is');
  });

  test('what goes on by itself takes nobody back who is leaving it', async ({ page, thief }) => {
    await page.clock.install();
    await page.goto('/learn/log-out-computer/open-menu/?mode=watch');
    await isReady(page);
    const release = await holdScripts(page, thief.fileOf('src/opening/live-scene.tsx'));
    const task = page.locator('[data-title]');
    const before = await task.textContent();
    await follow(page, '/');
    await goesOnUntil(page, 500, () => expect(task).not.toHaveText(before ?? '', { timeout: 1 }));
    await expect(page).toHaveURL('/');
    release();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Welcome back/u);
  });

  test('what is done meanwhile takes nobody back who has gone back', async ({ page, thief }) => {
    const where = page.locator('[data-where]');
    const press = page.getByRole('button', { name: 'Continue' }).or(page.locator('[data-lit]:enabled'));
    const doStep = async () => {
      const before = (await where.textContent()) ?? '';
      await expect(async () => {
        await press.first().click({ timeout: 500 });
        await expect(where).not.toHaveText(before, { timeout: 200 });
      }).toPass({ intervals: [10] });
    };
    await page.goto('/learn/log-out-computer/open-menu/');
    await isReady(page);
    await doStep();
    // Its entry is one that a page of ours has written by itself, as those of all steps are.
    await expect(page).toHaveURL(/choose-log-out\/$/u);
    await follow(page, '/learn/log-out-phone/');
    await expect(page).toHaveURL(/log-out-phone\/[\w-]+\/$/u);
    const release = await holdScripts(page, thief.fileOf('src/steps/log-out-computer/index.ts'));
    await page.reload();
    await isReady(page);
    await page.goBack();
    await expect(page).toHaveURL(/choose-log-out\/$/u);
    await doStep();
    await expect(page.locator('[data-late]')).toHaveText('Loading…');
    await expect(page).toHaveURL(/choose-log-out\/$/u);
    release();
    await expect(page.locator('[data-title]')).toHaveText('Choose Log out');
    await expect(page).toHaveURL(/choose-log-out\/$/u);
  });

  test('the first scene hands nothing over to a lesson once somebody is leaving it', async ({ page, thief }) => {
    const lesson = thief.fileOf('src/steps/next-person/index.ts');
    const releaseLesson = await holdScripts(page, lesson);
    const release = await holdScripts(page, thief.fileOf('src/routes/about/about-page.tsx'));
    await page.goto('/');
    await isReady(page);
    await page.locator('[data-gesture="browser.tab.close"]').click();
    await follow(page, '/about/');
    releaseLesson();
    await expect.poll(() => thief.arrived(lesson)).toBe(true);
    await expect(page).toHaveURL('/about/');
    release();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this is');
    await expect(page).toHaveURL('/about/');
  });

  test('after a release the new address is loaded whole, once', async ({ page, thief }) => {
    await page.goto('/take-home/');
    await isReady(page);
    const file = thief.fileOf('src/routes/about/about-page.tsx');
    await thief.steal(file, '404');
    let loads = 0;
    await page.route('/about/', async (route) => {
      if (route.request().resourceType() === 'document') loads += 1;
      const body = route.request().resourceType() === 'document' ? await (await route.fetch()).text() : 'Another one';
      await route.fulfill({ contentType: 'text/html', body });
    });
    await follow(page, '/about/');
    await expect(page.locator('html')).toHaveAttribute('data-failed', 'outdated');
    expect(loads).toBe(1);
    expect(thief.asked(file)).toBeLessThanOrEqual(4);
    await thief.giveBack();
    await page.getByRole('link', { name: 'Load it again' }).click();
    await isReady(page);
  });
});

/** Everything arrives again: the way on is a press, or, where the connection is back, none. */
async function goOn(page: Page, thief: Thief, theft: Theft) {
  const again = page.getByRole('button', { name: 'Try again' });
  if (theft === 'offline') {
    // In vain, which is said, and nothing else.
    await again.click();
    await expect(page.getByText('Still offline.')).toBeVisible();
  }
  await thief.giveBack();
  if (theft !== 'slow' && theft !== 'offline') await again.click();
}

const AT_FIRST = [
  ['the entry', 'index.html', '/about/'],
  ['a page', 'src/routes/about/about-page.tsx', '/about/'],
  ['the texts of a page', 'src/locales/en/about.ts', '/about/'],
  ['the frame’s texts', 'src/locales/en/frame.ts', '/'],
  ['the sheet', SHEET, '/take-home/'],
  ['a lesson', 'src/steps/habits/index.ts', '/learn/habits/'],
  ['what all lessons share', 'src/routes/lesson/lesson-page.tsx', '/learn/habits/?mode=practice'],
] as const;

const AT_FIRST_IN_GATE = new Set(['the entry cut', 'a page 503', 'the sheet 404', 'a lesson slow']);

test.describe('at first', () => {
  for (const [what, module, path] of AT_FIRST)
    for (const theft of THEFTS.filter(
      (one) =>
        one !== 'offline' &&
        !(module === SHEET && one === 'cut') &&
        (NIGHTLY || AT_FIRST_IN_GATE.has(`${what} ${one}`)),
    ))
      test(`${what}: ${theft}`, async ({ page, thief }) => {
        const file = thief.fileOf(module);
        await thief.steal(file, theft);
        await page.goto(path, { waitUntil: 'commit' });
        const told = page.getByText('A part of this page could not be loaded', { exact: false });
        const slow = page.getByText('Still loading.', { exact: false });
        await expect(page.locator('html')).toHaveAttribute(theft === 'slow' ? 'data-slow' : 'data-failed');
        await expect(theft === 'slow' ? slow : told).toBeVisible();
        if (theft !== 'slow') await expect(slow).toBeHidden();
        await expect(page.locator('h1').first()).toBeVisible();
        expect(thief.asked(file)).toBeLessThanOrEqual(2);
        await thief.giveBack();
        if (theft !== 'slow') await page.getByRole('link', { name: 'Load it again' }).click();
        await isReady(page);
        await expect(told).toBeHidden();
        await expect(slow).toBeHidden();
      });

  test('a page that failed goes on by itself once the connection is back', async ({ page, thief }) => {
    await thief.steal(thief.fileOf('src/routes/about/about-page.tsx'), '503');
    await page.goto('/about/');
    await expect(page.locator('html')).toHaveAttribute('data-failed');
    await page.context().setOffline(true);
    await thief.giveBack();
    await page.context().setOffline(false);
    await isReady(page);
  });
});

test.describe('inside a lesson', () => {
  const atEnd = async (page: Page) => {
    await page.goto('/learn/log-out-computer/?mode=exam');
    await isReady(page);
    for (const gesture of [
      'browser.tab.close',
      'browser.tab.new',
      'browser.bookmark.whatsapp',
      'site.menu.open',
      'site.menu.logOut',
      'site.dialog.logOut',
    ])
      await page.locator(`[data-gesture="${gesture}"]:enabled`).first().click();
    await expect(page.locator('[data-end]')).toBeVisible();
  };

  test('what comes late is there before it is wanted', async ({ page, thief }) => {
    await page.goto('/learn/log-out-computer/?mode=exam');
    await isReady(page);
    const late = [
      'stage/beyond.tsx',
      'stage/tally.tsx',
      'coach/end-panel.tsx',
      'coach/truth.tsx',
      'coach/debrief/debrief-panel.tsx',
      'coach/futures/futures-stage.tsx',
      'coach/sorting/sorting-board.tsx',
    ];
    for (const file of late) await expect.poll(() => thief.asked(thief.fileOf(`src/screens/${file}`))).toBe(1);
    await expect.poll(() => thief.asked(thief.fileOf('src/locales/en/debrief.ts'))).toBe(1);
  });

  for (const theft of NIGHTLY ? (['404', '503', 'cut', 'html'] as const) : (['404'] as const))
    test(`the end is whole but for what is missing of it: ${theft}`, async ({ page, thief }) => {
      const truth = thief.fileOf('src/locales/en/beliefs.ts');
      const debrief = thief.fileOf('src/screens/coach/debrief/debrief-panel.tsx');
      await thief.steal(truth, theft);
      await thief.steal(debrief, theft);
      await atEnd(page);
      await expect(page.locator('[data-slips] li').first()).toBeVisible();
      await page.getByText('Look back at your run').click();
      await expect(page.locator('[data-left-out]')).toBeVisible();
      expect(thief.asked(truth)).toBeLessThanOrEqual(2);
      expect(thief.asked(debrief)).toBeLessThanOrEqual(2);
      await expect(page.locator('[data-end]')).toBeVisible();
      await thief.giveBack();
      if (theft === 'cut') return;
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('[data-debrief]')).toBeVisible();
    });

  test('the end itself is told to be missing, and takes the keyboard once it has come', async ({ page, thief }) => {
    const end = thief.fileOf('src/screens/coach/end-panel.tsx');
    await thief.steal(end, '404');
    await page.goto('/learn/next-person/two-futures/?mode=practice');
    await isReady(page);
    await page.locator('[data-act="answer:shut"]').click();
    await expect(page.locator('[data-left-out]')).toBeVisible();
    expect(thief.asked(end)).toBeLessThanOrEqual(2);
    await thief.giveBack();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#end-title')).toBeFocused();
  });

  const BESIDE = [
    ['src/screens/stage/beyond.tsx', '/learn/log-out-phone/find-menu/', '[data-far]'],
    ['src/screens/stage/tally.tsx', '/learn/next-person/in-your-name/', '[data-tally]'],
  ] as const;
  for (const [module, path, shown] of byNight(BESIDE, [BESIDE[0]]))
    test(`what stands beside what is played may be missing, and come again: ${module}`, async ({ page, thief }) => {
      const file = thief.fileOf(module);
      await thief.steal(file, '404');
      await page.goto(path);
      await isReady(page);
      await expect(page.locator('[data-left-out]')).toBeVisible();
      await expect(page.locator('[data-stage] [data-device]').first()).toBeVisible();
      expect(thief.asked(file)).toBeLessThanOrEqual(2);
      await thief.giveBack();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator(shown)).toBeVisible();
      await expect(page.locator('[data-left-out]')).toHaveCount(0);
    });

  test('two futures that are missing leave the question and the room', async ({ page, thief }) => {
    const file = thief.fileOf('src/screens/coach/futures/futures-stage.tsx');
    await thief.steal(file, '404');
    await page.goto('/learn/next-person/two-futures/?mode=practice');
    await isReady(page);
    await expect(page.locator('[data-stage]')).toBeVisible();
    await expect.poll(() => thief.asked(file)).toBe(2);
    await page.locator('[data-act="answer:shut"]').click();
    await expect(page.locator('[data-end]')).toBeVisible();
    expect(thief.asked(file)).toBe(2);
  });
});

test.describe('in a frame', () => {
  test('a page that is missing is met within it, and the page around hears on', async ({ page, host, thief }) => {
    const file = thief.fileOf('src/steps/log-out-phone/index.ts');
    await host.open({ body: '<turn-the-key src="{site}"></turn-the-key>' });
    await host.hears('ready');
    await thief.steal(file, '404');
    await host.course.locator('a[href*="/learn/log-out-phone/"]').first().dispatchEvent('click');
    await expect(host.course.getByRole('heading', { level: 1 })).toHaveText(CALM);
    expect(thief.asked(file)).toBeLessThanOrEqual(2);
    await thief.giveBack();
    await host.course.getByRole('button', { name: 'Try again' }).click();
    await host.hears('start');
    await expect(page.locator('iframe')).toBeVisible();
  });

  test('the course goes on where nothing can be told, and says that a part is missing', async ({ host, thief }) => {
    const file = thief.fileOf('src/routes/host/hosted.tsx');
    await thief.steal(file, '503');
    await host.open({ body: '<turn-the-key src="{site}"></turn-the-key>' });
    await expect(host.course.getByText('A part of this page could not be loaded.')).toBeVisible();
    expect(thief.asked(file)).toBe(2);
    await thief.giveBack();
    await host.course.getByRole('button', { name: 'Try again' }).click();
    await host.hears('ready');
  });
});

test.describe('in a package', () => {
  const launch = async (page: Page) => {
    const lms = await openScormLms('1.2');
    return { lms, frame: page.frameLocator('iframe') };
  };

  test('a lesson that is missing is met within it, and nothing is lost', async ({ page }) => {
    const thief = new Thief(page, 'dist');
    const { lms, frame } = await launch(page);
    await page.goto(lms.origin);
    await isReady(frame);
    const file = thief.fileOf('src/steps/log-out-phone/index.ts');
    await thief.steal(file, '404');
    await follow(frame, '/learn/log-out-phone/');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(CALM);
    expect(thief.asked(file)).toBeLessThanOrEqual(2);
    await thief.giveBack();
    await frame.getByRole('button', { name: 'Try again' }).click();
    await expect(frame.locator('[data-stage]')).toBeVisible();
    await lms.close();
  });

  test('what starts it is missing, and is there once it is loaded again', async ({ page }) => {
    const thief = new Thief(page, 'dist');
    const { lms, frame } = await launch(page);
    const file = thief.fileOf('src/packaged.tsx');
    await thief.steal(file, '404');
    await page.goto(lms.origin);
    const told = frame.getByText('A part of this page could not be loaded', { exact: false });
    await expect(told).toBeVisible();
    expect(thief.asked(file)).toBeLessThanOrEqual(2);
    await thief.giveBack();
    await frame.getByRole('link', { name: 'Load it again' }).click();
    await isReady(frame);
    await lms.close();
  });
});

test('no move inside asks for the icon, or puts a sheet on that is there', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await isReady(page);
  // Through every part that comes late, without a reload.
  for (const [path, title] of [
    ['/about/', 'What this is'],
    ['/learn/habits/', /^Decide about/u],
    ['/', /You are done here|Welcome back/u],
    ['/take-home/', 'Take it home'],
  ] as const) {
    await follow(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveURL(new RegExp(`${path}(?:[^/]+/)?(?:\\?.*)?$`, 'u'));
    const sheets = await page.evaluate(() =>
      [...document.styleSheets]
        .filter(({ href, media }) => href !== null && media.mediaText !== 'print')
        .map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('')),
    );
    expect(sheets).toHaveLength(1);
  }
  const icons = asked.filter((name) => name.endsWith('favicon.svg'));
  expect(new Set(icons).size).toBeLessThanOrEqual(1);
  expect(asked.filter((name) => name.endsWith('.css'))).toHaveLength(1);
});

for (const path of ['index.html'])
  test.describe(`${path}, opened as a file`, () => {
    test.use({ allowedProblems: [/file:|CORS|ERR_FAILED/u] });

    test('can be read, and says what it needs', async ({ page }) => {
      await page.goto(`file://${process.cwd()}/dist-test/${path}`);
      await expect(page.getByText('This page was opened as a file', { exact: false })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Load it again' })).toBeHidden();
    });
  });

test('the licences of others are one link away', async ({ page }) => {
  await page.goto(process.env['E2E_PRODUCT'] ?? '');
  await isReady(page);
  await follow(page, '/about/');
  const link = page.getByRole('link', { name: 'The free software in it, and its licences' });
  const answer = await page.request.get((await link.evaluate((one: HTMLAnchorElement) => one.href)) ?? '');
  expect(answer.ok()).toBe(true);
  expect(await answer.text()).toContain('## react - ');
});
