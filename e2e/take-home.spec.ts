import { readFileSync } from 'node:fs';

import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { PNG } from 'pngjs';

import { packCourseRecord } from '../src/delivery/storage/record.ts';
import { EMPTY_RECORD, withFinished } from '../src/machines/session/record.ts';
import { isAccessible } from './axe.ts';
import { keep } from './fixtures.ts';
import { expect, test } from './lesson.ts';
import { byNight } from './nightly.ts';

/** What is kept, by name. */
const kept = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).toSorted());

const contentsOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** Whatever the page would print, on sheets of the size that it asks for. */
async function printed(page: Page, button: string): Promise<{ sheets: number; size: string; text: string }> {
  await page.getByRole('button', { name: button }).click();
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'screen' });
  const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? [];
  const millimetres = (points: number | string) => Math.round((Number(points) / 72) * 25.4);
  return {
    sheets: pdf.match(/\/Type \/Page\b/gu)?.length ?? 0,
    size: `${millimetres(width)} × ${millimetres(height)}`,
    text,
  };
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['asked'] = 'to print';
    };
  });
});

test('what is printed is ink on white in the dark, too', async ({ lesson, page }) => {
  await page.goto('/take-home/?theme=dark');
  await lesson.isReady();
  await page.emulateMedia({ media: 'print' });
  const html = page.locator('html');
  await expect(html).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(html).toHaveCSS('color-scheme', 'light');
});

test.describe('on the own phone', () => {
  test('the way to the list and what to do about it are told, and no answer is kept', async ({ lesson, page }) => {
    await page.goto('/take-home/');
    await lesson.isReady();
    await page.getByRole('radio', { name: 'iPhone' }).check();
    await expect(page.getByText(/Settings at the bottom right/u)).toBeVisible();
    await page.getByRole('radio', { name: 'Android' }).check();
    await expect(page.getByText(/three dots at the top right/u)).toBeVisible();
    await page.getByRole('radio', { name: '0', exact: true }).check();
    await expect(page.getByRole('status').getByText('No other device is linked')).toBeVisible();
    await page.getByRole('radio', { name: '3', exact: true }).check();
    await page.getByRole('radio', { name: /every one of them/u }).check();
    await expect(page.getByText(/Which of them do you still use/u)).toBeVisible();
    await page.getByRole('radio', { name: /not sure/u }).check();
    await expect(page.getByRole('heading', { name: 'Log it out, now' })).toBeVisible();
    await expect(
      page.getByText(/In WhatsApp, never enter a code or scan a QR code that somebody else sent or showed you/u),
    ).toBeVisible();
    expect(await kept(page)).toEqual([]);
  });
});

test.describe('the if–then card', () => {
  test('bears the moment that was chosen, and is found again', async ({ lesson, page }) => {
    await page.goto('/take-home/');
    await lesson.isReady();
    const card = page.getByRole('region', { name: 'Your if–then card' }).last();
    await page.getByRole('radio', { name: 'If I walk away from a hotel PC' }).check();
    await expect(card).toContainText('If I walk away from a hotel PC');
    await page.reload();
    await lesson.isReady();
    await expect(page.getByRole('radio', { name: 'If I walk away from a hotel PC' })).toBeChecked();
    expect(await kept(page)).toEqual(['turn-the-key:record']);
    await page.goto('/kept/');
    await lesson.isReady();
    await expect(
      page.getByText('If I walk away from a hotel PC, then Menu → Log out → I see the QR page.'),
    ).toBeVisible();
  });

  for (const [button, size] of [
    ['Print a card (A6)', '148 × 105'],
    ['Print a sheet (A4)', '297 × 210'],
  ] as const)
    test(`fills one sheet of ${size} mm, and nothing else is printed`, async ({ lesson, page }) => {
      await page.goto('/take-home/');
      await lesson.isReady();
      const { text, ...paper } = await printed(page, button);
      expect(paper).toEqual({ sheets: 1, size });
      expect(text.split('\n').filter(Boolean)).toEqual([
        'Turn the Key',
        'If I get up from a shared computer',
        'then',
        'Menu',
        'Log out',
        'I see the QR page',
        'Closing the tab is not enough.',
      ]);
      await expect(page.locator('html')).toHaveAttribute('data-asked', 'to print');
    });

  for (const [direction, path] of byNight(
    [
      ['left to right', '/take-home/'],
      ['right to left', '/ar-XB/take-home/'],
    ],
    [['right to left', '/ar-XB/take-home/']],
  ))
    test(`can be saved as a picture, ${direction}`, async ({ lesson, page }) => {
      await page.goto(path);
      await lesson.isReady();
      const saved = page.waitForEvent('download');
      await page.locator('#card').getByRole('button').last().click();
      expect((await saved).suggestedFilename()).toBe('turn-the-key-card.png');
      const { width, height, data } = PNG.sync.read(await contentsOf(await saved));
      expect([width, height]).toEqual([1480, 1047]);
      const colourAt = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
      // The door stands where the lines begin, and there is a lot of ink beside it: the words.
      const [door, words] = direction === 'left to right' ? [20, 560] : [width - 20, 0];
      expect(colourAt(door, 1000)).toEqual([0x1b, 0x1d, 0x22]);
      const dark = Array.from({ length: height }, (_, y) => y).flatMap((y) =>
        Array.from({ length: 900 }, (__, x) => colourAt(words + x, y)[0] ?? 255).filter((red) => red < 0x40),
      );
      expect(dark.length).toBeGreaterThan(10_000);
    });
});

test.describe('the reminders', () => {
  test('come as a file that a calendar understands, at the time that was chosen', async ({ lesson, page }) => {
    await page.goto('/take-home/');
    await lesson.isReady();
    await page.getByLabel('Day of the week').selectOption('Friday');
    await page.getByLabel('Time', { exact: true }).fill('17:30');
    await page.getByRole('radio', { name: 'If I leave a meeting room' }).check();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the calendar file' }).click();
    expect((await saved).suggestedFilename()).toBe('turn-the-key.ics');
    const file = (await contentsOf(await saved)).toString('utf8');
    const events = new ICAL.Component(ICAL.parse(file))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-11-27T17:30:00',
      '2026-11-29T17:30:00',
      '2026-12-22T17:30:00',
      '2027-04-22T17:30:00',
    ]);
    expect(events.map((event) => event.isRecurring())).toEqual([true, false, false, false]);
    expect(events.at(-1)?.description).toContain('If I leave a meeting room, then Menu → Log out');
    // This build has no public address: a link would lead nowhere.
    expect(file).not.toMatch(/https?:/u);

    // The sentence comes back at the end of a drill.
    await page.getByRole('link', { name: 'Do the drill' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: /Give up/u }).click();
    await expect(page.getByText('If I leave a meeting room, then Menu → Log out → I see the QR page.')).toBeVisible();
  });
});

test.describe('the completion record', () => {
  test('tells what was done, on one sheet, with a name that nothing keeps', async ({ lesson, page }) => {
    await lesson.open({ mode: 'exam' });
    await lesson.press('Menu');
    await lesson.press('Log out', 'menuitem');
    await lesson.press('Log out');
    await lesson.settle();
    await page.getByRole('link', { name: 'Take it home' }).click();
    const before = await kept(page);
    await page.getByLabel(/Your name/u).fill('Ada Example');
    const { text, ...paper } = await printed(page, 'Print the record (A4)');
    expect(paper).toEqual({ sheets: 1, size: '210 × 297' });
    expect(text).toMatch(/What Ada Example has practised/u);
    expect(text).toMatch(/Turn the key\s+22\sNovember\s2026\s+without help\s+100%/u);
    expect(text).toMatch(/You already left the building\s+not yet/u);
    expect(text).toMatch(/can log out of WhatsApp Web in the practice, without help/u);
    expect(text).toMatch(/does not say that an account is safe/u);
    expect(await kept(page)).toEqual(before);
    expect(
      await page.evaluate(() =>
        JSON.stringify([localStorage, sessionStorage, document.cookie, location.href, history.state]),
      ),
    ).not.toContain('Ada');
    await page.reload();
    await lesson.isReady();
    await expect(page.getByLabel(/Your name/u)).toHaveValue('');
  });

  test('tells a test that was not passed as tried, and nowhere as done', async ({ lesson, page }) => {
    const half = { lesson: 'prove-it', mode: 'exam', isPassed: false, score: 0.5, day: 20_000 } as const;
    const whole = { lesson: 'habits', mode: 'guided', isPassed: true, score: 1, day: 20_000 } as const;
    const record = packCourseRecord(withFinished(withFinished(EMPTY_RECORD, half), whole));
    await keep(page, { record });
    await page.goto('/take-home/');
    await lesson.isReady();
    const { text } = await printed(page, 'Print the record (A4)');
    expect(text).toMatch(/Prove it\s+not yet\s+50%/u);
    for (const path of ['/kept/', '/continue/']) {
      // oxlint-disable-next-line no-await-in-loop
      await page.goto(path);
      // oxlint-disable-next-line no-await-in-loop
      await expect(page.getByText('Prove it, best result: 1 of 2 rooms')).toBeVisible();
      // oxlint-disable-next-line no-await-in-loop
      await expect(page.getByText(/^Prove it, [A-Z]/u)).toHaveCount(0);
    }
  });
});

test.describe('what is kept', () => {
  test('is listed, the history only once it is switched on, and all of it erased', async ({ lesson, page }) => {
    await page.goto('/kept/');
    await lesson.isReady();
    await expect(page.getByText('nothing', { exact: true })).toHaveCount(5);
    expect(await kept(page)).toEqual([]);
    await page.getByRole('switch', { name: /history/u }).click();
    await expect(page.getByText(/It is on/u)).toBeVisible();

    await lesson.open({ mode: 'exam' });
    await lesson.press('Menu');
    await lesson.press('Log out', 'menuitem');
    await lesson.press('Log out');
    await lesson.settle();
    await lesson.open({ step: 'open-menu', mode: 'practice' });
    await lesson.press('Menu');
    await page.goto('/take-home/');
    await lesson.isReady();
    await page.getByRole('radio', { name: /colleague/u }).check();
    await page.getByRole('button', { name: /Colours/u }).click();

    await page.goto('/kept/');
    await lesson.isReady();
    const list = page.getByRole('region', { name: 'What is there now' });
    for (const what of ['Turn the key', 'Turn the key, 22 November 2026', /colleague’s laptop, then Menu/u, 'light'])
      await expect(list.getByText(what, { exact: true })).toBeVisible();
    await expect(page.getByText('Something else')).toHaveCount(0);
    await expect(page.getByText(/22 Nov 2026.*test/u)).toBeVisible();
    await expect(page.getByText('100%')).toBeVisible();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file (JSON)' }).click();
    const { sessions } = JSON.parse((await contentsOf(await saved)).toString('utf8')) as { sessions: unknown[] };
    expect(sessions).toEqual([
      expect.objectContaining({ lesson: 'log-out-computer', mode: 'exam', isPassed: true, score: 1 }),
    ]);
    expect(await page.evaluate(() => Object.keys(localStorage).every((name) => name.startsWith('turn-the-key:')))).toBe(
      true,
    );

    const erase = page.getByRole('button', { name: 'Erase everything …' });
    await erase.click();
    await page.keyboard.press('Escape');
    await expect(erase).toBeFocused();
    expect(await kept(page)).not.toEqual([]);
    await erase.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything', exact: true }).click();
    await expect(page.getByText(/Everything is erased/u)).toBeVisible();
    await expect(page.getByText('nothing', { exact: true })).toHaveCount(5);
    expect(await kept(page)).toEqual([]);
    await page.reload();
    await lesson.isReady();
    expect(await kept(page)).toEqual([]);
  });

  test('can lose its history alone, after a question', async ({ lesson, page }) => {
    const entry = {
      at: '2026-11-20T10:00:00Z',
      lesson: 'log-out-phone',
      mode: 'guided',
      isPassed: true,
      score: 1,
      seconds: 70,
    };
    await keep(page, { history: JSON.stringify([entry]) });
    await page.goto('/kept/');
    await lesson.isReady();
    await expect(page.getByText(/with guidance/u)).toBeVisible();
    await page.getByRole('switch').click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByRole('switch')).toBeChecked();
    await page.getByRole('switch').click();
    await page.getByRole('button', { name: 'Erase my history' }).click();
    await expect(page.getByRole('switch')).not.toBeChecked();
    expect(await kept(page)).toEqual([]);
  });

  test('is nothing where the browser forbids it, and the page says so', async ({ lesson, page }) => {
    await page.addInitScript(() => {
      const blocked = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: blocked });
    });
    await page.goto('/kept/');
    await lesson.isReady();
    await expect(page.getByText(/does not let us keep anything/u)).toBeVisible();
  });

  test('is told, where it happens, when there is no room left', async ({ lesson, page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    await lesson.open({ step: 'open-menu', mode: 'practice' });
    const told = page.getByText(/no room left/u);
    await expect(told).toHaveCount(0);
    await lesson.press('Menu');
    await expect(told).toBeVisible();
    await page.getByRole('button', { name: 'Close this message' }).click();
    await lesson.press('Log out', 'menuitem');
    await expect(told).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const path of ['/take-home/', '/kept/'])
    test(`${path} fits, and every target has room for a finger`, async ({ lesson, page }) => {
      await page.goto(path);
      await lesson.isReady();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const controls = page
        .locator('main')
        .locator('label:has(input), button, select, input:not([type=radio], [type=checkbox]), summary');
      for (const control of await controls.all()) {
        const box = await control.boundingBox();
        expect(box?.height ?? 0, await control.innerText()).toBeGreaterThanOrEqual(44);
      }
    });
});

test.describe('with the keyboard alone', () => {
  test('a card is chosen and printed, and everything erased', async ({ lesson, page }) => {
    await page.goto('/take-home/');
    await lesson.isReady();
    const reach = async (name: RegExp) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(() => {
          const at = document.activeElement as HTMLInputElement | null;
          return at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
        });
        if (name.test(label)) return;
      }
      throw new Error(`The keyboard does not get to ${name.source}`);
    };
    await reach(/^Android/u);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'iPhone' })).toBeChecked();
    await reach(/shared computer/u);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /library PC/u })).toBeChecked();
    await reach(/^Print a card/u);
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-asked', 'to print');
    await reach(/What is kept/u);
    await page.keyboard.press('Enter');
    await reach(/^Erase everything …/u);
    await page.keyboard.press('Enter');
    await reach(/^Erase everything$/u);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Everything is erased/u)).toBeVisible();
    expect(await kept(page)).toEqual([]);
  });
});

for (const [name, query, path] of byNight(
  [
    ['light', '', ''],
    ['dark', '?theme=dark', ''],
    ['right to left', '', '/ar-XB'],
  ],
  [['dark', '?theme=dark', '']],
))
  test(`both pages pass axe: ${name}`, async ({ lesson, page }) => {
    for (const url of ['/take-home/', '/kept/']) {
      await page.goto(path + url + query);
      await lesson.isReady();
      if (url === '/take-home/') {
        await page.locator('input[name=phone]').first().check();
        await page.locator('input[name=count]').last().check();
        await page.locator('input[name=strange]').last().check();
        await page.locator('summary').click();
      } else {
        await page.getByRole('switch').click();
        await page.getByRole('button').last().click();
        await expect(page.getByRole('dialog')).toBeVisible();
      }
      await page.clock.resume();
      await isAccessible(page, url);
    }
  });
