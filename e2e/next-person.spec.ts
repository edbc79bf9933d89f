import { nameOf } from '../src/machines/world/gestures.ts';
import { nextPerson } from '../src/steps/next-person/index.ts';
import { expect, test } from './lesson.ts';
import { byNight, NIGHT } from './nightly.ts';
import { groundOf, liesWithin } from './seen.ts';

const LESSON = 'next-person';

/** What the next person can do: chats, messages, sent. */
const COUNTS = '[data-tally] dd';

for (const [isInGate, how, presses, moment, done] of [
  [true, 'closing the tab', ['Close tab'], /You closed the tab eleven minutes ago/u, /only pulled the door to/u],
  [false, 'closing the window', ['Close window'], /You closed the window/u, /The link is kept in the browser/u],
  [false, 'walking off', ['Walk away'], /You walked off/u, /You left the door wide open/u],
  [true, 'locking the screen', ['Lock screen'], /You locked the screen/u, /This account is shared/u],
] as const)
  test(
    `${how} lets the next person read, and nobody scolds`,
    { tag: isInGate ? [] : NIGHT },
    async ({ lesson, page }) => {
      await lesson.open({ lesson: LESSON });
      await expect(lesson.lit).toHaveCount(0);
      for (const name of presses) await lesson.press(name);
      const told = page.locator('[data-announcement]');
      await expect(told).toContainText('12:41');
      await expect(told).toContainText(moment);
      const goOn = told.getByRole('button', { name: 'Sit down' });
      await expect(told.getByRole('heading')).toBeFocused();
      await goOn.press('Enter');
      while ((await page.locator(COUNTS).allInnerTexts())[0] === '0') await lesson.lit.first().click();
      await expect(page.locator(COUNTS)).toHaveText(['4', '15', '0']);
      await lesson.lit.click();
      await lesson.says(done);
      await expect(page.getByText(/wrong/iu)).toHaveCount(0);
    },
  );

test('the lights go out around the screen while somebody else sits there, and on again', async ({ lesson, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const isLit = async () => (await groundOf(page.locator('[data-lesson]'))) > 0.5;
  await lesson.open({ lesson: LESSON, step: 'leave' });
  expect(await isLit()).toBe(true);
  await lesson.open({ lesson: LESSON, step: 'in-your-name' });
  expect(await isLit()).toBe(false);
  expect(
    await groundOf(lesson.computer.getByRole('group', { name: 'Dr. Amari' }).locator('li').last()),
  ).toBeGreaterThan(0.5);
  await lesson.press('Send');
  await lesson.goOn();
  expect(await isLit()).toBe(false);
  await page.getByRole('button', { name: 'Go back' }).click();
  expect(await isLit()).toBe(true);
});

test.describe('in the next person’s hands on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what can be read stands beside the message that lies ready', async ({ lesson }) => {
    await lesson.open({ lesson: LESSON, step: 'in-your-name' });
    const talk = lesson.computer.getByRole('group', { name: 'Dr. Amari' });
    expect(await liesWithin(talk.locator('li').last(), talk)).toBe(true);
    await expect(lesson.computer.getByRole('button', { name: 'Send' })).toBeInViewport({ ratio: 1 });
    await expect(lesson.coach).toBeInViewport({ ratio: 1 });
  });

  test('every chat is whole in the list, and so are a message that lies ready and the three before it', async ({
    lesson,
    page,
  }) => {
    await lesson.open({ lesson: LESSON, step: 'sit-down-away' });
    await page.getByRole('button', { name: 'Sit down' }).tap();
    const chats = lesson.computer.locator('.sim-chats button');
    const areListed = async () => {
      await expect(chats).toHaveCount(4);
      for (const chat of await chats.all()) await expect(chat).toBeInViewport({ ratio: 1 });
    };
    await areListed();
    await lesson.lit.tap();
    await lesson.says(/You left the door wide open/u);
    const messages = lesson.computer.getByRole('group', { name: 'Dr. Amari' }).locator('li');
    for (const message of (await messages.all()).slice(-3)) await expect(message).toBeInViewport({ ratio: 1 });
    await expect(lesson.computer.locator('[data-draft]')).toBeInViewport({ ratio: 1 });
    await lesson.computer.getByRole('button', { name: 'Back to the chats' }).tap();
    await areListed();
  });
});

/** Where the sheet is fullest: a question, and what tells a moment first. */
const isLong = ({ kind, announces }: (typeof nextPerson.steps)[number]) =>
  kind === 'look' || (kind === 'do' && announces !== undefined);

for (const height of byNight([844, 667], [667]))
  test.describe(`on a phone ${height} pixels high`, () => {
    test.use({
      viewport: { width: height === 844 ? 390 : 375, height },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    });

    for (const step of nextPerson.steps)
      test(
        `the buttons of the sheet are whole as “${step.id}” begins and ends`,
        { tag: isLong(step) ? [] : NIGHT },
        async ({ lesson, page }) => {
          const buttons = page.locator('[data-acts] button, [data-answers] button, [data-announcement] button');
          const areWhole = async () => {
            for (const button of await buttons.filter({ visible: true }).all())
              await expect(button).toBeInViewport({ ratio: 1 });
          };
          await lesson.open({ lesson: nextPerson.id, step: step.id });
          await areWhole();
          if (step.announces !== undefined) {
            // By key: two taps at one place, as fast as a test's, would be a double tap, whose second half answers nothing.
            await page.locator('[data-announcement] button').press('Enter');
            await areWhole();
          }
          const [{ scene }] = nextPerson.variants;
          const presses =
            step.kind === 'look'
              ? step.answers.filter(({ isRight }) => isRight).map(({ id }) => `[data-act="answer:${id}"]`)
              : step.modelAnswer(scene).map((gesture) => `[data-gesture="${nameOf(gesture)}"]`);
          for (const press of presses) await page.locator(`${press}:enabled`).tap();
          await lesson.settle();
          await expect(page.locator('[data-tone="done"], [data-announcement]')).toBeVisible();
          await areWhole();
        },
      );
  });

const LOW = [
  ['a phone on its side', { width: 844, height: 390 }, ''],
  ['a low frame', { width: 900, height: 480 }, '?embed=1'],
] as const;
for (const [where, viewport, query] of byNight(LOW, [LOW[0]]))
  test.describe(`on ${where}`, () => {
    test.use({ viewport });

    test('the way to the chair is seen, then all that the next person holds, and both futures', async ({
      lesson,
      page,
    }) => {
      await page.goto(`/learn/next-person/sit-down-away/${query}`);
      await lesson.isReady();
      const goOn = page.getByRole('button', { name: 'Sit down' });
      await expect(goOn).toBeInViewport({ ratio: 1 });
      await goOn.click();
      for (const part of await page.locator('[data-tally] dd, [data-tally] dt, [data-tally] [data-door]').all())
        expect(await liesWithin(part, lesson.stage)).toBe(true);
      await page.goto(`/learn/next-person/two-futures/${query}`);
      await lesson.isReady();
      const futures = page.locator('[data-futures]');
      for (const part of await futures.locator('[data-still], [data-door], h2').all())
        expect(await liesWithin(part, futures)).toBe(true);
      expect((await futures.locator('[data-still]').first().boundingBox())?.width).toBeGreaterThan(180);
    });
  });

test('whoever closed the tab writes as the next person, and then turns the key', async ({ lesson, page }) => {
  const coachSays = page.locator('[data-voice="coach"]');
  const stageSays = page.locator('[data-voice="stage"]');
  await lesson.open({ lesson: LESSON, step: 'leave', mode: 'practice' });
  await lesson.press('Close tab');
  await expect(coachSays).toContainText('Someone else sits down at your computer. For a minute, that is you.');
  await expect(stageSays).toContainText('The next person sits at the computer.');
  await page.getByRole('button', { name: 'Sit down' }).click();
  await lesson.press('New tab');
  await lesson.press('WhatsApp Web');
  await expect(stageSays).toContainText('The page shows your chats.');
  await expect(page.getByRole('img', { name: /door that stands open/u })).toBeVisible();
  await lesson.computer.locator('[data-gesture="site.chat.open:flat"]').click();
  await lesson.press('Send');
  await expect(stageSays).toContainText('A message went out in your name.');
  await lesson.says(/It is sent, in your name/u);
  await lesson.goOn();
  await page.getByRole('button', { name: 'Go back' }).click();
  await lesson.press('Menu');
  await lesson.press('Log out', 'menuitem');
  await lesson.press('Log out');
  await lesson.settle();
  await expect(lesson.qrCode).toBeVisible();
  await lesson.goOn();
  await page.getByRole('button', { name: 'Sit down' }).click();
  await lesson.press('New tab');
  await expect(page.getByRole('img', { name: /locked door/u })).toBeVisible();
  await lesson.press('WhatsApp Web');
  await expect(page).toHaveURL(/chats-kept/u);
});

test('whoever logged out at once is praised, and shown the other future', async ({ lesson, page }) => {
  await lesson.open({ lesson: LESSON });
  await lesson.press('Menu');
  await lesson.press('Log out', 'menuitem');
  await lesson.press('Log out');
  await lesson.settle();
  await lesson.says(/this browser has no key to your chats any more/u);
  await expect(lesson.qrCode).toBeVisible();
  await lesson.goOn();
  await expect(page.locator('[data-announcement]')).toContainText('what if you had only closed the tab?');
  await page.getByRole('button', { name: 'Sit down' }).click();
  await lesson.press('New tab');
  await lesson.press('WhatsApp Web');
  await lesson.press('Send');
  await expect(page.locator(COUNTS)).toHaveText(['4', '16', '1']);
  await lesson.says(/none of this happened to you/u);
});

test.describe('two futures', () => {
  const door = (name: RegExp) => ({ name, exact: false });

  test('part under the arrow keys, and each time is said', async ({ lesson, page }) => {
    await lesson.open({ lesson: LESSON, step: 'two-futures', mode: 'practice' });
    // It can be set as soon as it answers.
    const slider = page.getByRole('slider', { name: 'Time' }).and(page.locator(':enabled'));
    await expect(slider).toHaveAttribute('aria-valuetext', /^12:31\. Tab closed: You close the tab/u);
    await expect(page.getByRole('img', door(/only pulled to/u))).toBeVisible();
    await expect(page.getByRole('img', door(/locked door/u))).toBeVisible();
    await slider.press('End');
    await expect(slider).toHaveAttribute('aria-valuetext', /^12:43\..*Logged out: There is nothing to read/u);
    await expect(page.getByRole('img', door(/stands open/u))).toBeVisible();
    // Whatever comes late builds on the one sheet, and must not bring it again.
    await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1);
    await lesson.coach.getByRole('button', { name: 'Neither of them' }).click();
    await lesson.says(/watch the two doors/u);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('are chosen by their doors', async ({ lesson, page }) => {
      await lesson.open({ lesson: LESSON, step: 'two-futures', mode: 'practice' });
      await page.getByRole('slider', { name: 'Time' }).and(page.locator(':enabled')).press('End');
      await expect(page.locator('[data-still]')).toHaveCount(1);
      await page.locator('[data-doors]').getByRole('button', { name: 'Logged out' }).tap();
      await expect(page.getByText('There is nothing to read, so they go on.')).toBeVisible();
    });
  });
});
