import type { Page } from '@playwright/test';

import { deviceOf } from '../src/machines/world/controls.ts';
import { type Gesture, nameOf } from '../src/machines/world/gestures.ts';
import { read } from '../src/machines/world/readings.ts';
import { OPEN_SCENE, type Scene } from '../src/machines/world/scene.ts';
import { openWorld, type World } from '../src/machines/world/world.ts';
import { computerStates } from '../src/screens/gallery/computer-states.ts';
import { phoneStates } from '../src/screens/gallery/phone-states.ts';
import { isAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { byNight, NIGHT, NIGHTLY } from './nightly.ts';
import { eachGesture, eachGestureInEachPlace, namesOf, planTour, type Press } from './tour.ts';
import { goWithin } from './within.ts';

/**
 * The gestures that the page offers: enabled, not behind something modal, each counted as often as it stands there. Of list and
 * conversation a narrow window shows one, and the other is a turn away.
 */
const offered = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLButtonElement>('[data-gesture]')]
      .filter((control) => !control.disabled && control.closest('[inert]') === null)
      .filter((control) => control.checkVisibility() || control.closest('[data-pane]')?.checkVisibility())
      .map((control) => control.dataset['gesture'] ?? '')
      .toSorted(),
  );

async function shows(page: Page, world: World): Promise<void> {
  await expect.poll(() => offered(page), JSON.stringify(read(world))).toEqual(namesOf(world));
}

async function walkLeg(page: Page, scene: Scene, leg: readonly Press[]): Promise<void> {
  await page.goto('/play/');
  await expect(page.locator('html[data-ready]')).toBeAttached();
  if (scene.platform === 'iphone') await page.getByRole('radio', { name: 'iPhone' }).check();
  if (scene.dialog === 'button') await page.getByRole('radio', { name: 'With an app lock button' }).check();
  await shows(page, openWorld(scene));
  for (const { gesture, after } of leg) {
    await page.locator(`[data-gesture="${nameOf(gesture)}"]:enabled`).click();
    await shows(page, after);
  }
}

/** In the gate every gesture is pressed once, by night once in every place of its device: nearly a thousand presses. */
const each = NIGHTLY ? eachGestureInEachPlace : eachGesture;

async function walkTour(page: Page, scene: Scene, tour: Omit<Parameters<typeof planTour>[1], 'each'> = {}) {
  test.setTimeout(NIGHTLY ? 600_000 : 120_000);
  for (const leg of planTour(scene, { each, ...tour })) await walkLeg(page, scene, leg);
}

test.describe('everything that can be pressed is really pressed', () => {
  test.use({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

  test('on Android, and on the computer', async ({ page }) => {
    await walkTour(page, OPEN_SCENE);
  });

  test('on an iPhone, and where the lock is asked for by a button', async ({ page }) => {
    const android = new Set(planTour(OPEN_SCENE, { each }).flatMap((leg) => leg.map(({ gesture }) => gesture.type)));
    const isWanted = (gesture: Gesture) =>
      gesture.type === 'site.dialog.appLock' ||
      (deviceOf(gesture) === 'phone' && (NIGHTLY || !android.has(gesture.type)));
    await walkTour(page, { ...OPEN_SCENE, platform: 'iphone', dialog: 'button' }, { isWanted });
  });
});

test.describe('where one device fits', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

  /** Turning from one device to the other, leaving, and the whole way of a link, which needs both. */
  const isWanted = ({ type }: Gesture) => /^(?:hands|seat|phone\.link|site\.(?:code|stay))\./u.test(type);

  test('the way from one to the other shows what the world allows, and nothing else', async ({ page }) => {
    // The last one lies behind a log-out, the code, and the whole phone.
    await walkTour(page, OPEN_SCENE, { isWanted, farthest: 16 });
  });
});

/** The screen of a state, without the variants of what is on it: `computer-menu`, but `phone-android-devices`. */
const familyOf = (state: string): string =>
  state
    .split('-')
    .slice(0, state.startsWith('phone-') ? 3 : 2)
    .join('-');

/** Every state of the gallery; one of each family; and how many of them one test visits. */
const STATES = [...computerStates, ...phoneStates].map(({ id }) => id);
const FAMILIES = [...new Map(STATES.map((id) => [familyOf(id), id])).values()];
const CHUNK = 30;

test.describe('every state of every screen', () => {
  test.use({ reducedMotion: 'reduce' });

  const visited = byNight(STATES, FAMILIES);
  for (let first = 0; first < visited.length; first += CHUNK) {
    const states = visited.slice(first, first + CHUNK);
    test(`passes axe: ${first + 1} to ${first + states.length} of ${visited.length}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/dev/');
      await expect(page.locator('html[data-ready]')).toBeAttached();
      for (const state of states) {
        await goWithin(page, `/dev/?state=${state}`);
        await expect(page.locator(`[data-state="${state}"]`)).toBeVisible();
        await isAccessible(page, state);
      }
    });
  }

  for (const [name, path, theme, anew] of [
    ['dark', '', 'dark', 'colours'],
    ['right to left', '/ar-XB', 'light', 'direction'],
  ] as const)
    test(`passes axe in ${name}, one of each family, and so do the pages`, { tag: NIGHT }, async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(`${path}/dev/?theme=${theme}`);
      await expect(page.locator('html[data-ready]')).toBeAttached();
      for (const state of FAMILIES) {
        await goWithin(page, `${path}/dev/?state=${state}&theme=${theme}`);
        await expect(page.locator(`[data-state="${state}"]`)).toBeVisible();
        await isAccessible(page, state, anew);
      }
      for (const url of [
        '/',
        '/play/',
        '/about/',
        '/learn/log-out-computer/open-menu/',
        '/learn/next-person/in-your-name/',
      ]) {
        await page.goto(`${path}${url}?theme=${theme}`);
        await expect(page.locator('html[data-ready]')).toBeAttached();
        await isAccessible(page, url, anew);
      }
    });
});
