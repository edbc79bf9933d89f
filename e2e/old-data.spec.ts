import old from '../src/delivery/storage/samples/old-data.json' with { type: 'json' };
import { keep } from './fixtures.ts';
import { expect, LessonPage, test } from './lesson.ts';
import { byNight } from './nightly.ts';

const PAGES = ['/', '/about/', '/take-home/', '/continue/', '/play/', '/drill/', '/learn/log-out-computer/', '/kept/'];

/** What may stand in every place of the store: nothing that could be read, or something that only looks like it. */
const GARBAGE: readonly [name: string, spoil: (text: string) => string][] = [
  ['words', () => 'no, this is nothing'],
  ['null', () => 'null'],
  ['a list of nothing', () => '[null,{},[]]'],
  ['half of it', (text) => text.slice(0, text.length / 2)],
  ['other values in it', (text) => text.replaceAll(/(?<=:)(?:"[^"]*"|\d+)/gu, '{}')],
];

for (const [name, spoil] of byNight(GARBAGE, GARBAGE.slice(-1))) {
  test(`every page draws and everything can be erased with ${name} in the store`, async ({ lesson, page }) => {
    const texts = { ...old.storage, 'turn-the-key:x y': '', aside: 'x', 'aside:record': 'x' };
    const spoilt = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, spoil(text)]));
    for (const path of PAGES) {
      await keep(page, spoilt);
      await page.goto(path);
      await lesson.isReady();
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      await expect(page.getByText('Something broke'), path).toBeHidden();
    }
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
}

test('all that an earlier build kept is still there, and nothing is said of it', async ({ lesson, page }) => {
  await keep(page, old.storage);
  await page.goto('/kept/');
  await lesson.isReady();
  await expect(page.locator('[data-warnings]')).toHaveCount(0);
  await expect(page.getByText('1 report', { exact: true })).toBeVisible();
  await expect(page.locator('[data-history] > li')).toHaveCount(2);
});

test('what can’t be read is told, put aside, and listed', async ({ lesson, page }) => {
  await keep(page, { record: '9~from~a~later~build' });
  await page.goto('/kept/');
  await lesson.isReady();
  await expect(page.locator('[data-warnings="aside"]')).toContainText('put aside');
  await expect(page.getByText('Put aside', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('turn-the-key:aside:record'))).toBe('9~from~a~later~build');
});

test('a lesson that is open in two tabs says so in both, and the run that got further stays', async ({
  lesson,
  page,
  context,
}) => {
  await lesson.open({ step: 'open-menu', mode: 'practice' });
  const other = await context.newPage();
  const there = new LessonPage(other);
  await there.open({ step: 'open-menu', mode: 'practice' });
  await lesson.press('Menu');
  await expect(other.locator('[data-warnings~="otherTab"]')).toContainText('open in another tab');
  await lesson.press('Log out', 'menuitem');
  const kept = () => page.evaluate(() => localStorage.getItem('turn-the-key:journal:log-out-computer'));
  await expect.poll(kept).toContain('"step":"confirm"');
  const further = await kept();
  await there.press('Menu');
  await expect(there.task).toHaveText('Choose Log out');
  expect(await kept()).toBe(further);
});

test('what is erased in one tab stays erased in the other', async ({ lesson, page, context }) => {
  await lesson.open({ step: 'open-menu', mode: 'practice' });
  await lesson.press('Menu');
  const other = await context.newPage();
  await other.goto('/kept/');
  await new LessonPage(other).isReady();
  await other.getByRole('button', { name: 'Erase everything' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.locator('[data-warnings~="erased"]')).toContainText('erased in another tab');
  await lesson.press('Log out', 'menuitem');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
