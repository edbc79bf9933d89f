import type { Page } from '@playwright/test';

import { dayOf, packCourseRecord } from '../src/delivery/storage/record.ts';
import { entryOf } from '../src/machines/session/entry.ts';
import { EMPTY_RECORD } from '../src/machines/session/record.ts';
import { type Gesture, nameOf } from '../src/machines/world/gestures.ts';
import { DESKS, PHONES } from '../src/steps/prove-it/rooms.ts';
import { drawDrill, drawTest } from '../src/steps/prove-it/index.ts';
import { goesOnUntil } from './clock.ts';
import { isAccessible } from './axe.ts';
import { expect, type LessonPage, test } from './lesson.ts';
import { NIGHT } from './nightly.ts';

/** The model answers of a seed's two rooms, and what kind each of them is. */
function roomsOf(seed: number) {
  const { proof, variants } = drawTest(seed);
  return proof.map((step, position) => {
    const { variant } = entryOf(proof, variants[0], position);
    const answer = step.kind === 'do' ? step.modelAnswer(variant.scene) : [];
    return { id: variant.id, answer };
  });
}

/** The first seed whose first room is of this kind. */
function seedOf(ids: readonly string[]): number {
  for (let seed = 1; seed < 1000; seed += 1) if (ids.includes(roomsOf(seed)[0]?.id ?? '')) return seed;
  throw new Error(`No seed begins with ${ids.join(' or ')}`);
}

const press = async (page: Page, gesture: Gesture) => {
  await page
    .locator(`[data-gesture="${nameOf(gesture)}"]:enabled`)
    .first()
    .click();
  await page.clock.runFor(1_000);
};

async function solve(page: Page, answer: readonly Gesture[]) {
  for (const gesture of answer) {
    // oxlint-disable-next-line no-await-in-loop
    await press(page, gesture);
  }
}

async function begin(page: Page, lesson: LessonPage, seed: number) {
  await page.goto(`/learn/prove-it/?seed=${seed}`);
  await lesson.isReady();
  await lesson.begin();
}

const isReady = (page: Page) => expect(page.locator('html[data-ready]')).toBeAttached();

const enterSecond = (page: Page) => page.getByRole('button', { name: 'Go in' }).click();
const giveUp = (page: Page) => page.getByRole('button', { name: 'Give up' }).click();

/** Nothing on the page tells what to do. */
async function expectNoHint(page: Page) {
  await expect(page.locator('[data-lit], [data-coach], [data-steps], [data-help]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /help|show me|where do/iu })).toHaveCount(0);
  expect(new URL(page.url()).search).toMatch(/^\?(?:mode=exam&)?seed=\d+$/u);
}

const WRONG: Record<string, readonly Gesture['type'][]> = {
  'hotel-dark': ['browser.tab.close'],
  'app-lock': ['site.menu.open', 'site.menu.lockApp'],
  'right-to-left': ['site.menu.open', 'site.menu.appLock', 'site.appLock.turnOn'],
  waiting: ['seat.leave'],
  'tab-closed': ['browser.window.close'],
  'only-android': ['phone.unlock', 'phone.flight.toggle'],
  'only-iphone': ['phone.unlock', 'phone.flight.toggle'],
  stranger: ['browser.tab.close'],
};

/** One desk in its own direction and one phone: what is right in each room is held by verdict.test.tsx. */
const isInGate = (id: string) => /^(?:right-to-left|only-)/u.test(id);

for (const rooms of [...DESKS, ...PHONES]) {
  const ids = rooms.map(({ variant }) => variant.id);
  const seed = seedOf(ids);
  const id = roomsOf(seed)[0]?.id ?? '';
  const tag = isInGate(id) ? [] : NIGHT;

  test(
    `the room ${id} is left safe by its model answer, without a hint on the way`,
    { tag },
    async ({ page, lesson }) => {
      await begin(page, lesson, seed);
      await expectNoHint(page);
      await solve(page, roomsOf(seed)[0]?.answer ?? []);
      await expect(page.getByRole('heading', { name: 'On to the second room' })).toBeVisible();
      await enterSecond(page);
      await expectNoHint(page);
    },
  );

  test(
    `the room ${id} says nothing to a wrong turn, and counts it as given up`,
    { tag: id.startsWith('only-') ? tag : NIGHT },
    async ({ page, lesson }) => {
      await begin(page, lesson, seed);
      const [, wrong = []] = Object.entries(WRONG).find(([kind]) => id.startsWith(kind)) ?? [];
      for (const type of wrong) {
        // oxlint-disable-next-line no-await-in-loop
        await press(page, { type } as Gesture);
        // oxlint-disable-next-line no-await-in-loop
        await expectNoHint(page);
      }
      await page.getByRole('button', { name: 'I’m done' }).click();
      await enterSecond(page);
      await giveUp(page);
      await expect(page.getByRole('heading', { name: 'Not yet, and that is fine' })).toBeVisible();
    },
  );
}

test('both rooms passed, one, or none: each is told kindly, and leads on', async ({ page, lesson }) => {
  const [first, second] = roomsOf(23);
  await begin(page, lesson, 23);
  await solve(page, first?.answer ?? []);
  await enterSecond(page);
  await solve(page, second?.answer ?? []);
  await expect(page.getByRole('heading', { name: 'Both rooms are safe' })).toBeVisible();
  await expect(page.locator('[data-took] [data-state="done"]')).toHaveCount(2);
  await expect(page.getByText(/without a source/u)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Now for real: your own phone' })).toBeVisible();

  await page.getByRole('button', { name: 'Take another test' }).click();
  await expect(page).not.toHaveURL(/seed=23$/u);
  await expect(lesson.task).toBeVisible();
  await giveUp(page);
  await enterSecond(page);
  await giveUp(page);
  await expect(page.locator('[data-took] li')).toContainText([/^Still open after \d+ s.*still/u, /^Still open after/u]);
  await expect(page.getByText('In both rooms others can still read your chats.')).toBeVisible();
  await page
    .getByRole('link', { name: /^Practise: / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/learn\/(?:log-out-computer|log-out-phone|habits)\/.*mode=practice/u);
});

test('one room given up: half the score, the belief that showed, and its lesson', async ({ page, lesson }) => {
  const [, second] = roomsOf(23);
  await begin(page, lesson, 23);
  await press(page, { type: 'browser.tab.close' });
  await page.getByRole('button', { name: 'I’m done' }).click();
  await enterSecond(page);
  await solve(page, second?.answer ?? []);
  await expect(page.getByRole('heading', { name: 'One room of two is safe' })).toBeVisible();
  await expect(page.locator('[data-took]')).toContainText(
    'That computer is still linked: anyone who sits down there can read your chats.',
  );
  await expect(page.getByText('In one room others can still read your chats.')).toBeVisible();
  await expect(page.getByText('“Closing the tab logs me out.”')).toHaveCount(1);
  await goesOnUntil(page, 200, async () => {
    await expect(page.getByText(/and that is all\. Open the site again/u)).toBeVisible({ timeout: 200 });
  });
  await expect(page.getByRole('link', { name: 'Practise: Turn the key' })).toBeVisible();
});

test.describe('the clock of somebody who waits', () => {
  const seed = seedOf(['waiting']);
  const [first] = roomsOf(seed);

  test('runs out gently: late is not failed, and is told at the end', async ({ page, lesson }) => {
    await begin(page, lesson, seed);
    await expect(page.getByText('Time left: 15 seconds')).toBeVisible();
    await page.clock.runFor(4_000);
    await expect(page.getByText('Time left: 11 seconds')).toBeVisible();
    await page.clock.runFor(12_000);
    await expect(page.getByRole('status').filter({ hasText: 'A little late' })).toBeVisible();
    await solve(page, first?.answer ?? []);
    await enterSecond(page);
    await giveUp(page);
    await expect(page.getByText('A little late, and safe all the same.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'One room of two is safe' })).toBeVisible();
  });

  test('can be hidden before and meanwhile, and stays so', async ({ page, lesson }) => {
    await begin(page, lesson, seed);
    await page.getByRole('button', { name: 'Hide the clock' }).click();
    await expect(page.getByText(/Time left/u)).toHaveCount(0);
    await page.clock.runFor(20_000);
    await solve(page, first?.answer ?? []);
    await enterSecond(page);
    await giveUp(page);
    await expect(page.locator('[data-took]')).toContainText('Safe after');
    await expect(page.getByText('A little late')).toHaveCount(0);
    await page.goto(`/learn/prove-it/?seed=${seed}`);
    await lesson.isReady();
    const choice = page.getByRole('checkbox', { name: /Show a clock/u });
    await expect(choice).not.toBeChecked();
    await choice.check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByText('Time left: 15 seconds')).toBeVisible();
  });
});

test('the drill is one room without a score: done, or practised first', async ({ page, lesson }) => {
  const {
    proof: [step],
    variants: [{ scene }],
  } = drawDrill(7);
  await page.goto('/drill/?seed=7');
  await lesson.isReady();
  await lesson.begin();
  await expectNoHint(page);
  await solve(page, step?.kind === 'do' ? step.modelAnswer(scene) : []);
  await expect(page.getByRole('heading', { name: 'You still can' })).toBeFocused();
  await page.getByRole('button', { name: 'Another room' }).click();
  await expect(lesson.task).toBeVisible();
  await expect(page).toHaveURL(/\/drill\/\?seed=(?!7$)\d+$/u);
  await giveUp(page);
  await expect(page.getByRole('heading', { name: 'Not today, and that is fine' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Practise: / })).toBeVisible();
  // Of all this, the day of the room that was left safe is kept, and nothing else.
  expect(await page.evaluate(() => Object.entries<string>(localStorage))).toEqual([
    ['turn-the-key:record', packCourseRecord({ ...EMPTY_RECORD, drill: dayOf(new Date(2026, 10, 22)) })],
  ]);
  await page.goto('/kept/');
  await lesson.isReady();
  await expect(page.getByText('Drill, 22 November 2026')).toBeVisible();
});

test.describe('while time goes on', () => {
  test.use({ clockAt: undefined });

  test('a link without a seed begins a test of its own, and a reload goes on with it', async ({ page, lesson }) => {
    await page.goto('/learn/prove-it/');
    await isReady(page);
    await expect(page.locator('[data-stage]')).toHaveCount(0);
    const before = await page.evaluate(() => history.length);
    // Pressed twice, it begins one test all the same.
    await page.getByRole('button', { name: 'Begin' }).dblclick();
    await expect(page).toHaveURL(/\?mode=exam&seed=\d+$/u);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await giveUp(page);
    await enterSecond(page);
    const task = await lesson.task.textContent();
    await page.reload();
    await isReady(page);
    await expect(lesson.task).toHaveText(task ?? '');
  });

  test('one that was left is offered again, and begun anew only when that is asked for', async ({ page, lesson }) => {
    await page.goto('/learn/prove-it/?seed=23');
    await isReady(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    await giveUp(page);
    await enterSecond(page);
    const task = await lesson.task.textContent();
    await page.goto('/');
    await isReady(page);
    await page.getByRole('link', { name: 'Continue where you stopped' }).click();
    await page.getByRole('button', { name: 'Go on where you stopped' }).click();
    await expect(page).toHaveURL(/seed=23$/u);
    await expect(lesson.task).toHaveText(task ?? '');
    await giveUp(page);
    const end = page.getByRole('heading', { name: /Not yet/u });
    await expect(end).toBeVisible();
    await page.reload();
    await expect(end).toBeVisible();
    // What has ended is not gone on with, and another seed is another test.
    await page.goto('/learn/prove-it/?seed=23');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Give up' })).toBeVisible();
    await giveUp(page);
    await enterSecond(page);
    await page.goto('/learn/prove-it/?seed=24');
    await isReady(page);
    await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible();
    await page.goto('/learn/prove-it/?seed=23');
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await giveUp(page);
    await expect(page.getByRole('button', { name: 'Go in' })).toBeVisible();
  });

  test('its pages pass axe', async ({ page, lesson }) => {
    await page.goto('/learn/prove-it/?seed=5');
    await isReady(page);
    await isAccessible(page, 'before it begins');
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(lesson.task).toBeVisible();
    await isAccessible(page, 'in a room');
    await giveUp(page);
    await isAccessible(page, 'between the rooms');
    await enterSecond(page);
    await giveUp(page);
    await expect(page.getByRole('heading', { name: /Not yet/u })).toBeVisible();
    await isAccessible(page, 'at the end');
  });
});
