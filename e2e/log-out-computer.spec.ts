import type { Locator } from '@playwright/test';

import { logOutComputer } from '../src/steps/log-out-computer/index.ts';
import { goesOnUntil } from './clock.ts';
import { holdScripts } from './held.ts';
import { expect, test } from './lesson.ts';
import { NIGHT } from './nightly.ts';
import { lostFocus } from './readable.ts';
import { liesWithin } from './seen.ts';
import { holdsFocus, tabTo, walk } from './walk.ts';

test.describe('on your own', () => {
  test('a learner logs out of WhatsApp Web without help', async ({ lesson, page }) => {
    await lesson.open({ step: 'open-menu', mode: 'practice' });
    await expect(lesson.lit).toHaveCount(0);
    await lesson.press('Menu');
    await lesson.press('Log out', 'menuitem');
    await lesson.press('Log out');
    await expect(lesson.computer).toContainText('Logging out');
    await lesson.settle();
    await expect(lesson.qrCode).toBeVisible();
    await expect(page).toHaveURL(/see-the-proof/u);
  });

  test('help comes in four levels, and only when asked', async ({ lesson, page }) => {
    await lesson.open({ step: 'open-menu', mode: 'practice' });
    await expect(lesson.coach).toHaveCount(0);
    await page.getByRole('button', { name: 'Show me the goal' }).click();
    await lesson.says(/three dots/u);
    await page.getByRole('button', { name: 'Where do I look?' }).click();
    await lesson.says(/right above the list/u);
    await expect(lesson.lit).toHaveCount(0);
    await page.getByRole('button', { name: 'Which control?' }).click();
    await lesson.says(/Menu/u);
    await expect(lesson.lit).toHaveAttribute('data-gesture', 'site.menu.open');
    await page.getByRole('button', { name: 'Show me', exact: true }).click();
    await page.clock.runFor(2_000);
    await expect(lesson.computer.getByRole('menuitem', { name: 'Log out' })).toBeVisible();
  });

  test('a menu obeys the keyboard, and what lay over the chats gives the focus back', async ({ lesson, page }) => {
    await lesson.open({ step: 'open-menu', mode: 'practice' });
    const menu = lesson.computer.getByRole('button', { name: 'Menu', exact: true });
    await menu.press('Enter');
    await expect(lesson.computer.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(lesson.computer.getByRole('menuitem').nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(lesson.computer.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(lesson.computer.getByRole('dialog')).toHaveCount(0);
    await expect(menu).toBeFocused();
  });

  test('a press beside a menu closes it, and reaches nothing beneath', async ({ lesson, page }) => {
    await lesson.open({ step: 'open-menu', mode: 'practice' });
    const { computer } = lesson;
    const menus = computer.getByRole('menu');
    const beside = {
      'site.menu.open': ['h2[data-page]', '[data-gesture^="site.chat.open:"]', 'h3', '[data-turn]'],
      'site.chatMenu.open': ['h2[data-page]', '[data-gesture="site.menu.open"]', '.sim-bubble'],
    };
    for (const size of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      for (const [opener, places] of Object.entries(beside))
        for (const place of places) {
          const control = computer.locator(`[data-gesture="${opener}"]`);
          const beneath = computer.locator(place).filter({ visible: true }).first();
          if (!(await control.isVisible()) || !(await beneath.isVisible())) continue;
          const chat = await computer.locator('h3').textContent();
          const pane = await computer.locator('[data-pane]').getAttribute('data-pane');
          await control.click();
          await expect(menus).toHaveCount(1);
          await beneath.click({ force: true, position: { x: 4, y: 4 } });
          await expect(menus, `${opener}: ${place}`).toHaveCount(0);
          await expect(computer.locator('h3')).toHaveText(chat ?? '');
          await expect(computer.locator('[data-pane]')).toHaveAttribute('data-pane', pane ?? '');
        }
    }
  });

  test('Settings has a Log out, too', async ({ lesson, page }) => {
    await lesson.open({ step: 'open-menu', mode: 'practice', variant: 'lock-button' });
    await lesson.computer.locator('[data-gesture="site.settings.open"]').click();
    await lesson.computer.locator('[data-gesture="site.settings.logOut"]').click();
    await expect(lesson.computer.getByRole('button', { name: 'Lock app' })).toBeVisible();
    await lesson.press('Log out');
    await lesson.settle();
    await expect(page).toHaveURL(/see-the-proof/u);
  });
});

test.describe('with help', () => {
  test('what leads away is held back and explained', async ({ lesson }) => {
    await lesson.open({ step: 'open-menu' });
    await expect(lesson.lit).toHaveAttribute('data-gesture', 'site.menu.open');
    await lesson.press('Close tab');
    await lesson.says(/Held back/u);
    await expect(lesson.computer.getByRole('button', { name: 'Menu', exact: true })).toBeVisible();
  });

  test('Cancel loses nothing', async ({ lesson }) => {
    await lesson.open({ step: 'confirm' });
    await lesson.press('Cancel');
    await lesson.says(/Nothing lost/u);
    await expect(lesson.lit).toHaveAttribute('data-gesture', 'site.menu.open');
  });

  test('a step that begins in an open box gives the keyboard its controls to the Tab key', async ({ lesson, page }) => {
    await lesson.open({ step: 'choose-log-out' });
    await lesson.press('Log out', 'menuitem');
    await lesson.coach.getByRole('button', { name: 'Continue' }).press('Enter');
    await expect(lesson.computer.getByRole('dialog')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(lesson.computer.getByRole('button', { name: 'Cancel' })).toBeFocused();
  });

  test('the proof can be pointed at on the screen', async ({ lesson }) => {
    await lesson.open({ step: 'see-the-proof' });
    await lesson.coach.getByRole('button', { name: 'My chats are off the screen' }).click();
    await lesson.says(/come straight back/u);
    await lesson.computer.locator('[data-spot="site.qr"]').click();
    await lesson.says(/your proof/u);
  });

  test('a screen reader hears what changed and what the coach says', async ({ lesson, page }) => {
    await lesson.open({ step: 'open-menu' });
    await expect(lesson.heard.nth(0)).toBeEmpty();
    await lesson.press('Menu');
    await expect(page.locator('[data-voice="stage"]')).toContainText(/menu/iu);
    await expect(page.locator('[data-voice="coach"]')).toContainText('Log out is in here');
    await lesson.goOn();
    await expect(page.locator('[data-voice="coach"]')).toContainText('Choose Log out');
  });

  test(
    'the whole lesson by mouse, each step at its own address, and back again',
    { tag: NIGHT },
    async ({ lesson, page }) => {
      await lesson.open();
      const seen: string[] = [];
      const [variant] = logOutComputer.variants;
      await walk(page, { lesson: logOutComputer, variant, mode: 'guided' }, async (target) => {
        const step = /log-out-computer\/([\w-]+)/u.exec(page.url())?.[1] ?? '';
        if (seen.at(-1) !== step) seen.push(step);
        await target.click();
      });
      const ids = logOutComputer.steps.map(({ id }) => id);
      expect(seen.filter(Boolean)).toEqual(ids);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/${ids.at(-2)}/`, 'u'));
    },
  );
});

test.describe('watching', () => {
  test(
    'the whole lesson plays within 75 seconds, with a cursor and a reason at each press',
    { tag: NIGHT },
    async ({ lesson, page }) => {
      await lesson.open({ mode: 'watch' });
      const reasons = new Set<string>();
      const seen = new Set<string>();
      let seconds = 0;
      for (; seconds < 90; seconds += 0.5) {
        if (await page.getByRole('heading', { name: 'That is the whole way' }).isVisible()) break;
        await page.clock.runFor(500);
        const [said] = await lesson.coach.allInnerTexts();
        if (said !== undefined) reasons.add(said);
        for (const text of await page.locator('[data-seen]').allInnerTexts()) seen.add(text);
        if (seconds === 3)
          await expect(page.locator('[data-cursor]')).toHaveAttribute('data-cursor', /gliding|pressing/u);
      }
      expect(seconds).toBeGreaterThan(15);
      expect(seconds).toBeLessThanOrEqual(75);
      expect(reasons.size).toBeGreaterThanOrEqual(14);
      expect([...seen]).toContain('It asks for a phone. Whoever sits down here next gets no further.');
      await expect(page.locator('[data-end]')).toContainText(/Settings \(or You\) has it.*Now it is your turn/u);
    },
  );

  test('pauses, goes on, and lets the learner take over', async ({ lesson, page }) => {
    await lesson.open({ mode: 'watch', step: 'open-menu' });
    await goesOnUntil(page, 100, () =>
      expect(page.locator('[data-cursor]')).toHaveAttribute('data-cursor', /gliding|pressing/u, { timeout: 100 }),
    );
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.clock.runFor(20_000);
    await expect(page).toHaveURL(/open-menu/u);
    await page.getByRole('button', { name: 'Play' }).click();
    await page.clock.runFor(2_500);
    await expect(page).toHaveURL(/choose-log-out/u);
    await page.getByRole('button', { name: 'Take over' }).click();
    await lesson.press('Log out', 'menuitem');
    await expect(page).toHaveURL(/confirm\/\?mode=practice/u);
  });

  test('waits behind a menu, from which it is chosen, too', async ({ lesson, page }) => {
    await lesson.open({ step: 'open-menu' });
    await lesson.choose('Watch');
    await page.clock.runFor(20_000);
    await expect(page).toHaveURL(/open-menu\/\?mode=watch/u);
    await page.keyboard.press('Escape');
    await goesOnUntil(page, 100, () => expect(page).toHaveURL(/choose-log-out/u, { timeout: 100 }));
    await page.locator('[data-so-far]').click();
    // It hears of the panel in a task of its own.
    await page.clock.runFor(50);
    await page.clock.runFor(20_000);
    await expect(page).toHaveURL(/choose-log-out/u);
  });
});

test.describe('proving it', () => {
  test('is passed by logging out, without any help offered', async ({ lesson, page }) => {
    await lesson.open({ mode: 'exam' });
    await expect(page.getByRole('button', { name: /help|show me|where/iu })).toHaveCount(0);
    await expect(lesson.coach).toHaveCount(0);
    await expect(lesson.task).toContainText('no longer linked to your chats');
    await lesson.press('Menu');
    await lesson.press('Log out', 'menuitem');
    await lesson.press('Log out');
    await lesson.settle();
    await expect(page.getByRole('heading', { name: 'You can do it' })).toBeVisible();
    // What has ended is no step any more.
    await expect(page).toHaveTitle('Turn the key · Turn the Key');
  });

  test('says nothing of a wrong turn until the end', async ({ lesson, page }) => {
    await lesson.open({ mode: 'exam' });
    await lesson.press('Close tab');
    await expect(lesson.coach).toHaveCount(0);
    await page.getByRole('button', { name: 'I’m done' }).click();
    await lesson.settle();
    await expect(page.getByText(/still linked: anyone who sits down there can read your chats/u)).toBeVisible();
    await expect(page.getByText(/Closing the tab logs me out/u)).toBeVisible();
    await page.getByRole('button', { name: 'Practise it' }).click();
    await expect(page).toHaveURL(/open-site\/\?mode=practice/u);
  });

  test('begins at its first step, whatever step the address names', async ({ lesson }) => {
    await lesson.open({ mode: 'exam', step: 'link-again' });
    await expect(lesson.task).toContainText('You are done at this library computer');
  });
});

test.describe('by keyboard only', () => {
  test('practice: the menu by arrow keys, Esc to step back, and the question', async ({ lesson, page }) => {
    await lesson.open({ step: 'open-menu', mode: 'practice' });
    const menu = lesson.computer.getByRole('button', { name: 'Menu', exact: true });
    await tabTo(page, menu);
    await page.keyboard.press('Enter');
    await expect(lesson.computer.getByRole('menuitem').and(page.locator(':enabled')).first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(lesson.computer.getByRole('menu')).toHaveCount(0);
    await expect(menu).toBeFocused();
    await page.keyboard.press('Enter');
    await chooseLogOut(page, lesson);
    await expect(lesson.computer.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(lesson.computer.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
    await expect(menu).toBeFocused();
    await tabTo(page, menu);
    await page.keyboard.press('Enter');
    await chooseLogOut(page, lesson);
    await tabTo(page, lesson.computer.getByRole('button', { name: 'Log out', exact: true }));
    await page.keyboard.press('Enter');
    await lesson.settle();
    await expect(page).toHaveURL(/see-the-proof/u);
    await tabTo(page, page.locator('[data-act="answer:qr"]'));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/check-again/u);
  });

  test('exam: chosen, passed, and its end found', async ({ lesson, page }) => {
    await lesson.open({ mode: 'practice' });
    await tabTo(page, page.locator('[data-menu]'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('radio', { name: 'On your own' }));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, page.getByRole('button', { name: 'Start at the first step' }));
    await page.keyboard.press('Enter');
    await expect(lesson.task).toContainText('no longer linked to your chats');
    await tabTo(page, lesson.computer.getByRole('button', { name: 'Menu', exact: true }));
    await page.keyboard.press('Enter');
    await chooseLogOut(page, lesson);
    await tabTo(page, lesson.computer.getByRole('button', { name: 'Log out', exact: true }));
    await page.keyboard.press('Enter');
    await lesson.settle();
    await expect(page.getByRole('heading', { name: 'You can do it' })).toBeFocused();
  });

  test('watching: paused, played on, and taken over', async ({ lesson, page }) => {
    await lesson.open({ mode: 'watch', step: 'open-menu' });
    await tabTo(page, page.getByRole('button', { name: 'Pause' }));
    await page.keyboard.press('Enter');
    await page.clock.runFor(20_000);
    await expect(page).toHaveURL(/open-menu/u);
    await expect(page.getByRole('button', { name: 'Play' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.clock.runFor(2_500);
    await expect(page).toHaveURL(/choose-log-out/u);
    await tabTo(page, page.getByRole('button', { name: 'Take over' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/choose-log-out\/\?mode=practice/u);
    await holdsFocus(page, 'Take over');
    const item = lesson.computer.getByRole('menuitem', { name: 'Log out' });
    await tabTo(page, item);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/confirm\/\?mode=practice/u);
  });
});

for (const viewport of [
  { width: 844, height: 390 },
  { width: 320, height: 640 },
])
  test.describe(`in a window of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true });

    test('a link into the open menu shows the entry that it speaks of', async ({ lesson }) => {
      await lesson.open({ step: 'choose-log-out' });
      await expect(lesson.lit).toHaveAccessibleName('Log out');
      await expect.poll(() => liesWithin(lesson.lit, lesson.computer.getByRole('menu'))).toBe(true);
    });

    test('the ring in the tab strip is whole', async ({ lesson }) => {
      await lesson.open({ step: 'open-site' });
      await expect(lesson.lit).toHaveAccessibleName('New tab');
      const room = await lesson.lit.evaluate((lit) => {
        const { outlineOffset, outlineWidth } = getComputedStyle(lit);
        const reach = Math.max(0, parseFloat(outlineOffset) + parseFloat(outlineWidth));
        const [ring, screen] = [lit.getBoundingClientRect(), lit.closest('.sim-screen')?.getBoundingClientRect()];
        return Math.min(ring.top - reach - (screen?.top ?? 0), (screen?.right ?? 0) - ring.right - reach);
      });
      expect(room).toBeGreaterThanOrEqual(0);
    });
  });

test('where colours are the visitor’s own, devices keep their outline and nothing is drawn behind words', async ({
  lesson,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const release = await holdScripts(page, '*.css');
  await page.goto('/learn/log-out-computer/choose-log-out/', { waitUntil: 'commit' });
  const isOutlined = (device: Locator) =>
    device.evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return `${outlineStyle} ${outlineWidth}` === 'solid 2px' && outlineColor !== 'rgba(0, 0, 0, 0)';
    });
  // From the first picture on.
  for (const device of [lesson.computer, lesson.phone]) expect(await isOutlined(device)).toBe(true);
  release();
  await lesson.isReady();
  await expect(lesson.computer.locator('.sim-doodles')).toBeHidden();
  for (const device of [lesson.computer, lesson.phone]) expect(await isOutlined(device)).toBe(true);
  expect(await lostFocus(page)).toEqual([]);
  // Done, not done yet, and the one that is played; and which device is in the hands.
  const looksOf = (all: Locator) =>
    all.evaluateAll((marks) =>
      marks.map((mark) => {
        const { backgroundColor, outlineStyle, outlineColor } = getComputedStyle(mark);
        return [backgroundColor, outlineStyle, outlineColor].join(' ');
      }),
    );
  await lesson.lit.click();
  await lesson.goOn();
  await page.clock.runFor(250);
  await expect(page).toHaveURL(/confirm/u);
  const pips = await looksOf(page.locator('[data-where] > button span[aria-hidden] > *'));
  expect(new Set(pips).size).toBe(3);
  await page.setViewportSize({ width: 390, height: 844 });
  const tabs = await looksOf(page.getByRole('group', { name: 'The device in your hands' }).getByRole('button'));
  expect(new Set(tabs).size).toBe(2);
});

test('the list of steps opens below its button, right to left too', async ({ lesson, page }) => {
  await lesson.open({ step: 'open-menu', language: 'ar-XB' });
  const button = page.locator('[data-where] [popovertarget]');
  await button.click();
  const [list, from] = await Promise.all([page.locator('[data-steps]').boundingBox(), button.boundingBox()]);
  const edges = [list, from].map((box) => (box?.x ?? 0) + (box?.width ?? 0));
  expect(Math.abs((edges[0] ?? 0) - (edges[1] ?? 0))).toBeLessThan(24);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('practice: a wrong turn, back, and out', async ({ lesson, page }) => {
    await lesson.open({ step: 'open-menu', mode: 'practice' });
    await tap(lesson, 'browser.tab.close');
    await lesson.says(/the link lives on/iu);
    await page.getByRole('button', { name: 'Go back' }).tap();
    await logOutByTouch(lesson);
    await expect(page).toHaveURL(/see-the-proof/u);
    await lesson.computer.locator('[data-spot="site.qr"]').tap();
    await expect(page).toHaveURL(/check-again/u);
  });

  test('the list of steps keeps its distance from both edges, right to left too', async ({ lesson, page }) => {
    await lesson.open({ step: 'open-menu', language: 'ar-XB' });
    await page.locator('[data-where] [popovertarget]').tap();
    const box = await page.locator('[data-steps]').boundingBox();
    expect(box?.x).toBe(16);
    expect(box?.width).toBe(390 - 2 * 16);
  });

  test('exam: passed by three taps', { tag: NIGHT }, async ({ lesson, page }) => {
    await lesson.open({ mode: 'exam' });
    await logOutByTouch(lesson);
    await expect(page.getByRole('heading', { name: 'You can do it' })).toBeVisible();
    // What was asked gives way to what it came to.
    await expect(lesson.task).toHaveCount(0);
    await page.getByRole('button', { name: 'Again' }).tap();
    await expect(lesson.task).toContainText('no longer linked to your chats');
  });
});

type Lesson = import('./lesson.ts').LessonPage;

const tap = (lesson: Lesson, gesture: string) => lesson.stage.locator(`[data-gesture="${gesture}"]:enabled`).tap();

async function logOutByTouch(lesson: Lesson) {
  for (const gesture of ['site.menu.open', 'site.menu.logOut', 'site.dialog.logOut']) await tap(lesson, gesture);
  await lesson.settle();
}

/** From the open menu to its Log out by arrow keys, and in. */
async function chooseLogOut(page: import('@playwright/test').Page, lesson: Lesson) {
  const item = lesson.computer.getByRole('menuitem', { name: 'Log out' });
  await expect(item).toBeVisible();
  for (let presses = 0; presses < 12; presses += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lesson.computer.getByRole('button', { name: 'Cancel' })).toBeVisible();
}
