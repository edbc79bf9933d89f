import type { Browser, Page } from '@playwright/test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';

import { readTail, writeTail } from '../src/delivery/links/course-link.ts';
import { dayOf, packCourseRecord, unpackCourseRecord } from '../src/delivery/storage/record.ts';
import { type CourseRecord, EMPTY_RECORD, withDrill, withFinished } from '../src/machines/session/record.ts';
import { saveOf } from '../src/machines/session/save.ts';
import { advance } from '../src/machines/session/advance.ts';
import { openSession, type Session } from '../src/machines/session/session.ts';
import { logOutComputer } from '../src/steps/log-out-computer/index.ts';
import { isAccessible } from './axe.ts';
import { keep, watch } from './fixtures.ts';
import { expect, LessonPage, test } from './lesson.ts';
import { byNight } from './nightly.ts';

const TODAY = dayOf(new Date(2026, 10, 22));

const finished = (lesson: string, record: CourseRecord = EMPTY_RECORD) =>
  withFinished(record, { lesson, mode: 'guided', isPassed: true, score: 1, day: TODAY });

/** A run that has gone on for so long that it only just fits into a code. */
const LONG = saveOf(
  Array.from({ length: 40 }).reduce<Session>(
    (session, _, index) => advance(session, { type: 'help', at: index * 300 }).next,
    openSession({ lesson: logOutComputer, variant: logOutComputer.variants[0], mode: 'practice', step: 0 }),
  ),
);

const tailOf = (record: CourseRecord) => writeTail({ record, save: null });

const kept = (page: Page, name: string): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(`turn-the-key:${key}`), name);

const recordIn = async (page: Page) => unpackCourseRecord((await kept(page, 'record')) ?? '');

/** Another device: it shares nothing with the first but the net. What goes wrong there fails the story, too. */
async function another(browser: Browser, use: (lesson: LessonPage, page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const problems = await watch(page);
  await page.clock.install({ time: '2026-11-23T08:00:00' });
  await page.clock.pauseAt('2026-11-23T08:01:00');
  await use(new LessonPage(page), page);
  expect(problems).toEqual([]);
  await context.close();
}

/** Leaves the lesson open with its menu open, and gives the link for another device. */
async function stopInMenu(lesson: LessonPage, page: Page): Promise<string> {
  await lesson.open({ mode: 'practice' });
  await lesson.press('New tab');
  await lesson.press('WhatsApp Web');
  await lesson.settle();
  await lesson.press('Menu');
  await page.getByRole('button', { name: /^The course/u }).click();
  await page.getByRole('link', { name: 'Continue on another device' }).click();
  return page.getByRole('textbox', { name: 'Your link' }).inputValue();
}

test('an open lesson goes on where it was left, on another device', async ({ lesson, page, browser }) => {
  await keep(page, { record: packCourseRecord(finished('habits')) });
  const link = await stopInMenu(lesson, page);
  await expect(page.getByText('Four habits, 22 November 2026')).toBeVisible();
  await expect(page.getByText('Your open lesson: Turn the key, step 3 of 10')).toBeVisible();
  await another(browser, async (there, other) => {
    await other.goto(link);
    await there.isReady();
    await expect(other.getByText('What you did on the other device is here now.')).toBeVisible();
    expect(new URL(other.url()).hash).toBe('');
    await other.getByRole('link', { name: /^Go on: Turn the key/u }).click();
    await expect(there.task).toHaveText(/Log out/u);
    await expect(there.stage.getByRole('menuitem', { name: 'Log out' })).toBeVisible();
    expect((await recordIn(other)).lessons['habits']?.day).toBe(TODAY);
    // What was read is not read again.
    await other.goto(new URL('/continue/', link).href);
    await there.isReady();
    await expect(other.getByRole('textbox', { name: 'Your link' })).toBeVisible();
  });
});

test('the lesson stays here, and the link short, where that is wanted', async ({ lesson, page }) => {
  await keep(page, { record: packCourseRecord(finished('habits')) });
  const long = await stopInMenu(lesson, page);
  await page.getByRole('switch', { name: /open lesson/u }).uncheck();
  const short = await page.getByRole('textbox', { name: 'Your link' }).inputValue();
  expect(short.length).toBeLessThan(long.length);
  expect(readTail(new URL(short).hash)).toMatchObject({ record: finished('habits'), save: null });
  await expect(page.getByText(/Your open lesson/u)).toHaveCount(0);
});

test('what was done on two devices comes together, and can be taken back', async ({ lesson, page }) => {
  const here = withDrill(finished('habits'), TODAY);
  const packed = packCourseRecord(here);
  await keep(page, { record: packed });
  await page.goto(`/continue/${tailOf(finished('next-person'))}`);
  await lesson.isReady();
  await expect(page.getByText(/are together now/u)).toBeVisible();
  await expect(page.getByRole('row', { name: 'You closed the tab yes no' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Four habits no yes' })).toBeVisible();
  expect(await recordIn(page)).toEqual(finished('next-person', here));
  await page.getByRole('button', { name: 'Not mine – take it back' }).press('Enter');
  await expect(page.getByText(/as it was before/u)).toBeVisible();
  expect(await kept(page, 'record')).toBe(packed);
  // The keyboard is still there, to change one's mind once more.
  await expect(page.getByRole('button', { name: 'Take it over after all' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await recordIn(page)).toEqual(finished('next-person', here));
});

test('of a lesson that is open on both, neither is replaced unasked', async ({ lesson, page, browser }) => {
  const link = await stopInMenu(lesson, page);
  await another(browser, async (there, other) => {
    await other.goto(new URL('/learn/log-out-computer/?mode=practice', link).href);
    await there.isReady();
    await there.press('New tab');
    const own = await kept(other, 'journal:log-out-computer');
    await other.goto(link);
    await there.isReady();
    await expect(other.getByRole('group', { name: /is open on both devices/u })).toBeVisible();
    expect(await kept(other, 'journal:log-out-computer')).toBe(own);
    await expect(other.getByRole('link', { name: /^Go on/u })).toHaveCount(0);
    await other.getByRole('radio', { name: /from the other device, at step 3 of 10/u }).check();
    await other.getByRole('radio', { name: /from this device, at step 1 of 10/u }).check();
    expect(await kept(other, 'journal:log-out-computer')).toBe(own);
    await other.getByRole('radio', { name: /from the other device/u }).check();
    await other.getByRole('link', { name: /^Go on: Turn the key/u }).click();
    await expect(there.stage.getByRole('menuitem', { name: 'Log out' })).toBeVisible();
  });
});

test.describe('a link that can’t be read', () => {
  for (const [what, tail, told] of [
    ['cut', tailOf(finished('habits')).slice(0, -3), /got lost or changed/u],
    ['of a later version', tailOf(finished('habits')).replace('=3!', '=4!'), /newer version/u],
  ] as const)
    test(`is refused kindly where it is ${what}, and nothing is touched`, async ({ lesson, page }) => {
      const record = packCourseRecord(finished('next-person'));
      await keep(page, { record });
      await page.goto(`/continue/${tail}`);
      await lesson.isReady();
      await expect(page.getByRole('heading', { name: 'This link can’t be read' })).toBeVisible();
      await expect(page.getByText(told)).toBeVisible();
      expect(await kept(page, 'record')).toBe(record);
      expect(new URL(page.url()).hash).toBe('');
    });

  test('still brings what was done, where only its lesson is cut off', async ({ lesson, page, browser }) => {
    await keep(page, { record: packCourseRecord(finished('habits')) });
    const link = await stopInMenu(lesson, page);
    await another(browser, async (there, other) => {
      await other.goto(link.slice(0, -12));
      await there.isReady();
      await expect(other.getByText(/The open lesson did not arrive/u)).toBeVisible();
      expect(await recordIn(other)).toEqual(finished('habits'));
      expect(await kept(other, 'journal:log-out-computer')).toBeNull();
    });
  });

  test('says no more than that where it held nothing else', async ({ lesson, page, browser }) => {
    const link = await stopInMenu(lesson, page);
    await another(browser, async (there, other) => {
      await other.goto(link.slice(0, -1));
      await there.isReady();
      await expect(other.locator('[data-lead]')).toHaveText(/^The open lesson did not arrive/u);
    });
  });

  test('is not taken for one where its end is missing altogether', async ({ lesson, page }) => {
    await page.goto('/continue/');
    await lesson.isReady();
    await expect(page.getByText(/Did a link bring you here/u)).toBeVisible();
  });
});

test('where the browser keeps nothing, what came is here until the page is closed', async ({ lesson, page }) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: blocked });
  });
  await page.goto(`/continue/${tailOf(finished('habits'))}`);
  await lesson.isReady();
  await expect(page.getByText(/here until you close the page/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'The course: 1 of 5 done' })).toBeVisible();
});

const PHONE = ['a phone', { width: 390, height: 844 }] as const;

for (const [where, viewport] of byNight([['a projector', { width: 1920, height: 1080 }] as const, PHONE], [PHONE]))
  test.describe(`on ${where}`, () => {
    test.use({ viewport, deviceScaleFactor: where === 'a phone' ? 2 : 1 });

    test('the code can be scanned, and is a link to the public address', async ({ lesson, page }) => {
      await page.route('**/acme.json', (route) => route.fulfill({ json: { address: 'https://example.com/logout/' } }));
      const record = withDrill(finished('next-person', finished('habits')), TODAY);
      await keep(page, { record: packCourseRecord(record), 'journal:log-out-computer': JSON.stringify(LONG) });
      await page.goto('/continue/?config=acme.json');
      await lesson.isReady();
      const code = page.getByRole('img', { name: 'QR code with your link' });
      await code.scrollIntoViewIfNeeded();
      const { data, width, height } = PNG.sync.read(await page.screenshot());
      const scanned = new URL(jsqr(new Uint8ClampedArray(data), width, height)?.data ?? '');
      expect(scanned.href).toBe(await page.getByRole('textbox', { name: 'Your link' }).inputValue());
      expect(scanned.origin + scanned.pathname).toBe('https://example.com/logout/continue/');
      expect(readTail(scanned.hash)).toEqual({ record, save: LONG, isSaveLost: false });
      expect(scanned.hash.length).toBeGreaterThan(280);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    });
  });

test('there is no code where nobody has settled a public address', async ({ lesson, page }) => {
  await keep(page, { record: packCourseRecord(finished('habits')) });
  await page.goto('/continue/');
  await lesson.isReady();
  await expect(page.getByRole('textbox', { name: 'Your link' })).toBeVisible();
  await expect(page.getByRole('img', { name: /QR code/u })).toHaveCount(0);
});

test.describe('with the keyboard alone', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link is copied, and says so', async ({ lesson, page }) => {
    await keep(page, { record: packCourseRecord(finished('habits')) });
    await page.goto('/continue/');
    await lesson.isReady();
    await page.getByRole('textbox', { name: 'Your link' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: /^Copied/u })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.getByRole('textbox', { name: 'Your link' }).inputValue(),
    );
  });
});

test('where copying is forbidden, the link is selected, or handed to another app', async ({ lesson, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(navigator, 'share', {
      value: ({ url }: ShareData) => {
        document.documentElement.dataset['shared'] = url;
        return Promise.resolve();
      },
    });
  });
  await keep(page, { record: packCourseRecord(finished('habits')) });
  await page.goto('/continue/');
  await lesson.isReady();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText(/Your link is selected/u)).toBeVisible();
  const link = await page.getByRole('textbox', { name: 'Your link' }).inputValue();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  await page.getByRole('button', { name: 'Share …' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', link);
});

test('a drill that was passed is remembered, and not asked for again within a week', async ({ lesson, page }) => {
  const longAgo = { lessons: { 'prove-it': { modes: ['exam' as const], day: TODAY - 30, score: 100 } } };
  await keep(page, { record: packCourseRecord({ ...EMPTY_RECORD, ...longAgo }) });
  await page.goto(`/continue/${tailOf(withDrill(EMPTY_RECORD, TODAY - 1))}`);
  await lesson.isReady();
  await page.getByRole('link', { name: 'To the course' }).click();
  await expect(page.getByRole('link', { name: /^Prove it.*done/u })).toBeVisible();
  await expect(page.getByRole('link', { name: /one-minute drill/u })).toHaveCount(0);
});

test.describe('with a clock that runs', () => {
  test.use({ clockAt: undefined });

  for (const [what, theme] of [
    ['light', ''],
    ['dark', '?theme=dark'],
  ] as const)
    test(`every face of the page is accessible, ${what}`, async ({ page }) => {
      await keep(page, { record: packCourseRecord(finished('habits')) });
      await page.goto(`/continue/${theme}`);
      await expect(page.getByRole('textbox', { name: 'Your link' })).toBeVisible();
      await isAccessible(page, 'making a link');
      await page.goto(`/continue/${theme}${tailOf(finished('next-person'))}`);
      await expect(page.getByRole('table')).toBeVisible();
      await isAccessible(page, 'taking one in');
      await page.goto(`/continue/${theme}#course=`);
      await expect(page.getByRole('heading', { name: /can’t be read/u })).toBeVisible();
      await isAccessible(page, 'refusing one');
    });
});
