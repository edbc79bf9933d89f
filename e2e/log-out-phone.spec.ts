import { readFileSync } from 'node:fs';

import { logOutPhone } from '../src/steps/log-out-phone/index.ts';
import { expect, test } from './lesson.ts';
import { byNight } from './nightly.ts';
import { areSeen, liesWithin, ringContrast } from './seen.ts';
import { walk } from './walk.ts';

const texts = JSON.parse(readFileSync('src/locales/en/log-out-phone.json', 'utf8')) as Readonly<Record<string, string>>;
const spoken = (key: string) => (texts[key] ?? key).replaceAll(/<\/?b>/gu, '');

for (const variant of byNight(['android', 'iphone', 'android-older', 'iphone-older'], ['iphone-older']))
  test(`far computers drop to the QR page in the moment of the press, in both versions of the app (from ${variant})`, async ({
    lesson,
    page,
  }) => {
    await lesson.open({ lesson: 'log-out-phone', step: 'log-out-one', mode: 'practice', variant });
    await expect(lesson.stage.getByRole('img', { name: 'Library PC: the chats are open' })).toBeVisible();
    await lesson.phone.locator('[data-gesture="phone.device.open:library-pc"]').click();
    await lesson.phone.locator('[data-gesture="phone.device.logOut"]').click();
    await expect(lesson.stage.getByRole('img', { name: 'Library PC: it asks for the phone' })).toBeVisible();
    await expect(lesson.stage.getByRole('img', { name: 'Home laptop: the chats are open' })).toBeVisible();
    await expect(page).toHaveURL(/log-out-all/u);
    const endsAll = async (devices: readonly string[]) => {
      for (const device of devices) {
        await lesson.phone.locator(`[data-gesture="phone.device.open:${device}"]`).click();
        await lesson.phone.locator('[data-gesture="phone.device.logOut"]').click();
      }
    };
    const endsAllAtOnce = async () => {
      await lesson.press('Log out from all devices');
      await lesson.phone.locator('[data-gesture="phone.all.logOut"]').click();
    };
    const isOlder = variant.endsWith('older');
    await (isOlder ? endsAllAtOnce() : endsAll(['home-laptop', 'tablet']));
    await expect(page).toHaveURL(/other-version/u);
    // The friend's phone has the other version: whoever had the button has none now, and the other way round.
    await expect(lesson.stage.getByRole('img', { name: 'Library PC: the chats are open' })).toBeVisible();
    await expect(lesson.phone.getByRole('button', { name: 'Log out from all devices' })).toHaveCount(isOlder ? 0 : 1);
    await (isOlder ? endsAll(['library-pc', 'tablet']) : endsAllAtOnce());
    await expect(lesson.stage.getByRole('img', { name: /it asks for the phone/u })).toHaveCount(isOlder ? 2 : 3);
    await expect(page).toHaveURL(/how-long/u);
    // Whatever is answered on the way, the end tells both numbers.
    await lesson.coach.getByRole('button', { name: 'Until the library closed' }).click();
    await lesson.coach.getByRole('button', { name: 'Answer again' }).click();
    await lesson.coach.getByRole('button', { name: 'As long as somebody keeps using it' }).click();
    await expect(page.locator('[data-end]')).toContainText(/14 days.*30 days/u);
  });

test('a screen reader hears each step, what it has shown, and which far computers drop', async ({ lesson, page }) => {
  test.slow();
  const [variant] = logOutPhone.variants;
  const heard: string[] = [];
  await lesson.openLesson(logOutPhone, variant, 'guided');
  await expect(lesson.heard).toHaveText(['', '']);
  await walk(page, { lesson: logOutPhone, variant, mode: 'guided' }, async (target) => {
    await target.waitFor();
    heard.push(...(await lesson.heard.allTextContents()));
    await target.click();
  });
  const all = [...new Set(heard)].join('\n');
  const steps = logOutPhone.steps.flatMap((step) => (step.kind === 'choose' ? [] : [step]));
  for (const { title, says } of steps.slice(1)) {
    expect(all).toContain(spoken(title));
    expect(all).toContain(spoken(says));
  }
  for (const { done } of steps.slice(0, -1)) expect(all).toContain(spoken(done));
  // Your own phone ends them one by one, your friend's all at once.
  for (const place of ['Library PC', 'Home laptop', 'Kitchen tablet']) {
    const told = heard.filter((text) => text.includes(`${place} is no longer linked and asks for the phone.`));
    expect([place, new Set(told).size]).toEqual([place, 2]);
  }
  expect(all).not.toMatch(/this computer is/iu);
  expect(all).not.toMatch(/[.?!]\./u);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const [id, step, variant, count] of [
    ['log-out-phone', 'read-list', 'android', 3],
    ['habits', 'stranger', 'iphone', 4],
    ...byNight(
      [
        ['log-out-phone', 'read-list', 'iphone', 3],
        ['log-out-phone', 'log-out-one', 'android', 3],
        ['habits', 'old-link', 'android', 3],
        ['habits', 'old-link', 'iphone', 3],
      ] as const,
      [],
    ),
  ] as const)
    test(`all entries of the list are seen at once (${id}, ${step}, ${variant})`, async ({ lesson }) => {
      await lesson.open({ lesson: id, step, variant });
      const entries = lesson.phone.locator('[data-gesture^="phone.device.open"]');
      await expect(entries).toHaveCount(count);
      await expect.poll(() => areSeen(entries)).toBe(true);
    });

  for (const variant of ['android-older', 'iphone-older'])
    test(`what an emptied list leaves is seen from its top (${variant})`, async ({ lesson, page }) => {
      await page.setViewportSize({ width: 390, height: 560 });
      await page.goto(`/learn/log-out-phone/log-out-all/?embed=1&variant=${variant}`);
      await lesson.isReady();
      const all = lesson.phone.locator('[data-gesture="phone.devices.logOutAll"]');
      await all.evaluate((button) => button.scrollIntoView());
      await all.tap();
      await lesson.phone.locator('[data-gesture="phone.all.logOut"]').tap();
      await expect(lesson.phone.getByText('No device is linked')).toBeVisible();
      expect(await areSeen(lesson.phone.locator('[data-gesture="phone.link.start"]'))).toBe(true);
    });

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
      // As fast as here, each counts as the second of a double tap, and yet is one of its own.
      await lesson.phone.locator(`[data-gesture="${gesture}"]`).tap();
    await lesson.settle();
    await expect(page.getByRole('heading', { name: 'You can do it' })).toBeVisible();
  });
});

test('the kind of phone and the version of its app are chosen in the menu, at the same step', async ({
  lesson,
  page,
}) => {
  await lesson.open({ lesson: 'log-out-phone', step: 'open-list', mode: 'practice' });
  await lesson.choose('iPhone');
  await expect(page).toHaveURL(/open-list\/\?mode=practice&variant=iphone$/u);
  await expect(lesson.phone).toHaveAttribute('data-platform', 'iphone');
  await lesson.press('Linked Devices');
  await expect(lesson.phone.getByRole('button', { name: 'Log out from all devices' })).toHaveCount(0);
  await lesson.choose('Old app');
  await expect(page).toHaveURL(/read-list\/\?mode=practice&variant=iphone-older$/u);
  await expect(lesson.phone.getByRole('button', { name: 'Log out from all devices' })).toBeVisible();
  await page.goBack();
  await page.locator('[data-menu]').click();
  await expect(page.getByRole('radio', { name: 'New app' })).toBeChecked();
});

test('the coach’s ring is set off from the dark picture behind it', async ({ lesson }) => {
  await lesson.open({ lesson: 'log-out-phone', step: 'open-app' });
  await expect(lesson.lit).toHaveAccessibleName(/Flight mode/u);
  expect(await ringContrast(lesson.lit)).toBeGreaterThan(4.5);
});

for (const [where, viewport, hasTouch] of [
  ['a phone on its side', { width: 844, height: 390 }, true],
  ['a low laptop', { width: 1024, height: 600 }, false],
] as const)
  test.describe(`on ${where}`, () => {
    test.use({ viewport, hasTouch });

    for (const variant of byNight(['android', 'iphone'], hasTouch ? ['iphone'] : ['android']))
      test(`the camera covers nothing, and a name stays on one line (${variant})`, async ({ lesson }) => {
        await lesson.open({ lesson: 'log-out-phone', step: 'open-list', mode: 'practice', variant });
        const covered = await lesson.phone.locator('[data-camera]').evaluate((camera) => {
          const hole = camera.getBoundingClientRect();
          const beside = [...(camera.parentElement?.querySelectorAll('span:not([data-camera]), svg') ?? [])];
          return beside.filter((element) => {
            const box = element.getBoundingClientRect();
            return hole.width > 0 && box.width > 0 && box.right > hole.left && box.left < hole.right;
          }).length;
        });
        expect(covered).toBe(0);
        const name = lesson.phone.getByRole('heading').first();
        const lines = await name.evaluate((element) => {
          const text = document.createRange();
          text.selectNodeContents(element);
          return text.getClientRects().length;
        });
        expect(lines).toBe(1);
        for (const far of await lesson.stage.getByRole('img', { name: /the chats are open/u }).all())
          expect(await liesWithin(far, lesson.stage)).toBe(true);
      });
  });

test.describe('in a low frame', () => {
  test.use({ viewport: { width: 900, height: 480 } });

  test('the phone says that it is practice, on one line and unclipped', async ({ page, lesson }) => {
    await page.goto('/learn/log-out-phone/open-list/?embed=1');
    await lesson.isReady();
    const badge = lesson.stage.getByText('Practice – not WhatsApp').filter({ visible: true });
    expect(await liesWithin(badge, lesson.stage)).toBe(true);
    expect((await badge.boundingBox())?.height).toBeLessThan(24);
  });
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 375, height: 553 }, hasTouch: true, isMobile: true });

  test('the list, its foot and the answers are within reach', async ({ lesson }) => {
    await lesson.open({ lesson: 'log-out-phone', step: 'read-list', variant: 'android-older' });
    const rows = lesson.phone.getByRole('list', { name: 'Linked devices' }).getByRole('button');
    const foot = lesson.phone.getByRole('button', { name: 'Log out from all devices' });
    for (const control of [...(await rows.all()), foot]) {
      await control.scrollIntoViewIfNeeded();
      expect(await liesWithin(control, lesson.stage)).toBe(true);
    }
    expect(
      await liesWithin(lesson.stage.getByText('Practice – not WhatsApp').filter({ visible: true }), lesson.stage),
    ).toBe(true);
    const answers = lesson.coach.locator('[data-answers] button');
    await answers.last().scrollIntoViewIfNeeded();
    await expect(answers.last()).toBeInViewport({ ratio: 1 });
  });
});

test('the second press of a double click answers no question', async ({ lesson }) => {
  await lesson.open({ lesson: 'log-out-phone', step: 'still-open' });
  const answer = lesson.coach.getByRole('button', { name: 'It is cut off from my chats' });
  const reply = lesson.coach.getByText(/talks to WhatsApp by itself/u);
  await answer.dispatchEvent('click', { detail: 2 });
  await expect(reply).toHaveCount(0);
  await answer.dispatchEvent('click', { detail: 1 });
  await expect(reply).toBeVisible();
});
