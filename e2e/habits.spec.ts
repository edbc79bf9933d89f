import { lessonsFrom } from '../src/steps/all.ts';
import { expect, test } from './lesson.ts';
import { NIGHT } from './nightly.ts';
import { walk } from './walk.ts';

test('four places, both doors, and all that can be done stand in one view of a phone', async ({ lesson, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await lesson.open({ lesson: 'habits', step: 'places' });
  for (const height of [844, 667]) {
    await page.setViewportSize({ width: height === 844 ? 390 : 375, height });
    for (const part of await page.locator('[data-about], [data-door-of], [data-acts] button').all())
      await expect(part).toBeInViewport({ ratio: 1 });
  }
});

/** Where each of four places belongs. */
const PLACES = [
  ['The PC in a hotel lobby', 'Log out'],
  ['My own laptop', 'Stay linked'],
  ['My own tablet', 'Stay linked'],
  ['A PC at school', 'Log out'],
] as const;

test('four places are sorted by press, by number and by drag', async ({ lesson, page }) => {
  await lesson.open({ lesson: 'habits', step: 'places', mode: 'practice', seed: 3 });
  const place = (name: string) => lesson.stage.locator('[data-about]').filter({ hasText: name });
  const door = (name: string) => lesson.stage.getByRole('button', { name, exact: true });
  const [lobby, laptop, tablet, school] = PLACES;
  await expect(door('Log out')).toBeDisabled();
  await place(lobby[0]).press('Enter');
  await door('Stay linked').press('Enter');
  await lesson.says(/Anyone may sit down there after you/u);
  await expect(page.locator('[data-reply]')).toBeFocused();
  await expect(lesson.stage.locator('[data-about]')).toHaveCount(4);
  await page.getByRole('button', { name: 'Answer again' }).press('Enter');
  await expect(page.locator('[data-answers]')).toBeFocused();
  await place(lobby[0]).press('1');
  await expect(page.locator('[data-reply]')).toBeFocused();
  await place(laptop[0]).dragTo(lesson.stage.locator('[data-door-of="1"]'));
  await expect(page.locator('[data-reply]')).toBeFocused();
  // The keyboard goes on at the next place, once one has found its door.
  await place(lobby[0]).press('Enter');
  await door(lobby[1]).press('Enter');
  await expect(lesson.stage.locator('[data-about]')).toHaveCount(3);
  await expect(lesson.stage.locator('[data-about]:focus')).toHaveCount(1);
  await place(laptop[0]).press('1');
  await expect(lesson.stage.locator('[data-about]')).toHaveCount(2);
  await place(tablet[0]).dragTo(lesson.stage.locator('[data-door-of="0"]'));
  await expect(lesson.stage.locator('[data-about]')).toHaveCount(1);
  await place(school[0]).click();
  await door(school[1]).click();
  await lesson.says(/next one gets past its lock.*Ask two things/u);
  await lesson.goOn();
  await expect(page).toHaveURL(/habits\/clean-up\//u);
});

test('a hotel PC that is left alone needs no more care', async ({ lesson, page }) => {
  await lesson.open({ lesson: 'habits', mode: 'practice' });
  await expect(lesson.lit).toHaveCount(0);
  await lesson.press('Walk away');
  await lesson.says(/Where nothing is linked, nothing stays behind/u);
  await lesson.goOn();
  await expect(page).toHaveURL(/habits\/places\//u);
});

test('a browser that was updated shows the chats as before', async ({ lesson, page }) => {
  await lesson.open({ lesson: 'habits', step: 'update-browser', mode: 'practice' });
  await lesson.press('Relaunch to update');
  await expect(lesson.computer.getByRole('heading', { name: /starting again/u })).toBeVisible();
  await lesson.settle();
  await lesson.coach.getByRole('button', { name: 'My chats, as before' }).click();
  await lesson.press('WhatsApp', 'tab');
  await expect(page).toHaveURL(/habits\/borrowed\//u);
});

test('a scene is left for later, and logging out a device of your own is met gently', async ({ lesson, page }) => {
  await lesson.open({ lesson: 'habits', step: 'find-two-step', mode: 'practice' });
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page).toHaveURL(/habits\/stranger\//u);
  await expect(lesson.stage.getByRole('heading', { name: 'What I linked, and when I last used it' })).toBeVisible();
  // Whose each device is stands in no name on the page, either.
  expect(await lesson.phone.innerHTML()).not.toMatch(/unknown|strange/iu);
  await lesson.phone.locator('[data-gesture="phone.device.open:tablet"]').click();
  await lesson.phone.locator('[data-gesture="phone.device.logOut"]').click();
  await lesson.says(/That one was yours. Nothing is lost/u);
  await lesson.goOn();
  await lesson.phone.locator('[data-gesture="phone.device.open:laptop-2"]').click();
  await lesson.phone.locator('[data-gesture="phone.device.logOut"]').click();
  await expect(page).toHaveURL(/habits\/old-link\/.*seed=1/u);
});

test('a second run is drawn anew', { tag: NIGHT }, async ({ lesson, page }) => {
  test.slow();
  const habits = (await lessonsFrom(7)).find(({ id }) => id === 'habits');
  if (habits === undefined) throw new Error('The course has lost its habits');
  const [variant] = habits.variants;
  await page.goto('/learn/habits/?mode=practice&seed=7');
  await lesson.isReady();
  await walk(page, { lesson: habits, variant, mode: 'practice' }, (target) => target.click());
  await expect(page.locator('[data-end]')).toContainText('The stranger in the list');
  await page.getByRole('button', { name: 'Again' }).click();
  await expect(page).toHaveURL(/habits\/borrowed\/\?mode=practice&seed=8$/u);
});
