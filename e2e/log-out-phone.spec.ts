import { expect, test } from './lesson.ts';

for (const variant of ['android', 'iphone', 'android-older', 'iphone-older'])
  test(`the far computer drops to the QR page in the moment of the press (${variant})`, async ({ lesson, page }) => {
    await lesson.open({ lesson: 'log-out-phone', step: 'log-out-one', mode: 'practice', variant });
    await expect(lesson.stage.getByRole('img', { name: 'Library PC: the chats are open' })).toBeVisible();
    await lesson.phone.locator('[data-gesture="phone.device.open:library-pc"]').click();
    await lesson.phone.locator('[data-gesture="phone.device.logOut"]').click();
    await expect(lesson.stage.getByRole('img', { name: 'Library PC: it asks for the phone' })).toBeVisible();
    await expect(lesson.stage.getByRole('img', { name: 'Home laptop: the chats are open' })).toBeVisible();
    await expect(page).toHaveURL(/log-out-all/u);
    if (variant.endsWith('older')) {
      await lesson.press('Log out from all devices');
      await lesson.phone.locator('[data-gesture="phone.all.logOut"]').click();
    } else {
      for (const device of ['home-laptop', 'tablet']) {
        await lesson.phone.locator(`[data-gesture="phone.device.open:${device}"]`).click();
        await lesson.phone.locator('[data-gesture="phone.device.logOut"]').click();
      }
    }
    await expect(lesson.stage.getByRole('img', { name: /it asks for the phone/u })).toHaveCount(3);
    await expect(page).toHaveURL(/how-long/u);
  });

test('flight mode leaves the far computer as it was, and a wrong answer is met', async ({ lesson }) => {
  await lesson.open({ lesson: 'log-out-phone', mode: 'practice' });
  await lesson.press('Unlock the phone');
  await lesson.phone.locator('[data-gesture="phone.flight.toggle"]').click();
  await expect(lesson.stage.getByRole('img', { name: 'Library PC: the chats are open' })).toBeVisible();
  await lesson.coach.getByRole('button', { name: 'It is cut off from my chats' }).click();
  await lesson.says(/talks to WhatsApp by itself/u);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the proof is passed by six taps', async ({ lesson, page }) => {
    await lesson.open({ lesson: 'log-out-phone', mode: 'exam', variant: 'iphone' });
    for (const gesture of [
      'phone.unlock',
      'phone.app.open',
      'phone.tab.settings',
      'phone.settings.linkedDevices',
      'phone.device.open:library-pc',
      'phone.device.logOut',
    ])
      await lesson.phone.locator(`[data-gesture="${gesture}"]`).tap();
    await expect(page.getByRole('heading', { name: 'You can do it' })).toBeVisible();
  });
});

test('the kind of phone and the version of its app are chosen beside the task, at the same step', async ({
  lesson,
  page,
}) => {
  await lesson.open({ lesson: 'log-out-phone', step: 'open-list', mode: 'practice' });
  await page.getByRole('combobox', { name: 'Kind of phone' }).selectOption('iPhone');
  await expect(page).toHaveURL(/open-list\/\?mode=practice&variant=iphone$/u);
  await expect(lesson.phone).toHaveAttribute('data-platform', 'iphone');
  await lesson.press('Linked Devices');
  await expect(lesson.phone.getByRole('button', { name: 'Log out from all devices' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Version of the app' }).selectOption('Old app');
  await expect(page).toHaveURL(/read-list\/\?mode=practice&variant=iphone-older$/u);
  await expect(lesson.phone.getByRole('button', { name: 'Log out from all devices' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Version of the app' })).toHaveValue('newest');
});
