import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Locator, Page } from '@playwright/test';

import { dayOf, packCourseRecord } from '../src/delivery/storage/record.ts';
import { journalOf } from '../src/machines/session/past.ts';
import { resume } from '../src/machines/session/save.ts';
import { nameOf } from '../src/machines/world/gestures.ts';
import { nextPerson } from '../src/steps/next-person/index.ts';
import { keep } from './fixtures.ts';
import { holdScripts, openHeld } from './held.ts';
import { expect, test } from './host-page.ts';
import { byNight } from './nightly.ts';

const html = (page: Page) => page.locator('html');
const stage = (page: Page) => page.locator('[data-stage]');
const button = (page: Page, name: string) => stage(page).getByRole('button', { name, exact: true });
const menu = (page: Page) => button(page, 'Menu').first();
const heard = (page: Page) => page.locator('[data-first-act] [role=status]');
const logOut = (page: Page) => page.getByRole('menuitem', { name: 'Log out' });

/** What the kept run of the first lesson says was done, by name. */
async function keptGestures(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => localStorage.getItem('turn-the-key:journal:next-person'));
  const { session } = resume(JSON.parse(text ?? 'null'), nextPerson);
  return journalOf(session ?? { past: null }).flatMap((entry) =>
    entry.type === 'gesture' ? [nameOf(entry.gesture)] : [],
  );
}

test.describe('the first scene, before any script has arrived,', () => {
  test('answers each press, and goes on in the lesson', async ({ page }) => {
    const arrive = await openHeld(page, '/');
    await expect(page.getByText('This is practice. Mistakes are welcome.')).toBeVisible();
    // As many do who are new to a mouse: the second press would close it again.
    await menu(page).dblclick();
    await expect(heard(page)).toHaveText('The menu above the chat list is open.');
    await logOut(page).click();
    await expect(heard(page)).toHaveText('A box asks: Log out?');
    await arrive();
    await expect(page).toHaveURL(/learn\/next-person\/leave\/$/u);
    expect(await keptGestures(page)).toEqual(['site.menu.open', 'site.menu.logOut']);
    await button(page, 'Log out').click();
    await expect(page.getByRole('img', { name: /practice QR code/iu })).toBeVisible();
    expect(await keptGestures(page)).toEqual(['site.menu.open', 'site.menu.logOut', 'site.dialog.logOut']);
  });

  for (const [name, says] of byNight(
    [
      ['Close tab', /You closed the tab/u],
      ['Close window', /You closed the window/u],
      ['Lock screen', /You locked the screen/u],
      ['Walk away', /You walked off/u],
    ] as const,
    [['Walk away', /You walked off/u]],
  ))
    test(`shows what comes of “${name}”`, async ({ page }) => {
      const arrive = await openHeld(page, '/');
      await button(page, name).click();
      await expect(page.locator('[data-announced]')).toHaveText(says);
      await expect(page.locator('[data-announcement]').getByRole('heading')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Sit down' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(stage(page)).toHaveCount(0);
      await arrive();
      // The press that only the lesson can answer was not lost.
      await expect(stage(page)).toHaveAttribute('data-seat', 'nextPerson');
      await expect(page.getByRole('button', { name: 'Sit down' })).toHaveCount(0);
    });

  test('turns a narrow window from the list to the conversation, and back', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openHeld(page, '/');
    const mum = stage(page).getByRole('button', { name: /^Mum/u });
    await mum.click();
    await expect(stage(page).getByRole('group', { name: 'Mum' })).toBeVisible();
    await expect(button(page, 'Back to the chats')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(mum).toBeFocused();
    await expect(menu(page)).toBeVisible();
  });

  test('answers a press that comes before the screens it leads to', async ({ page, baseURL }) => {
    const text = await (await fetch(baseURL ?? '')).text();
    const end = text.indexOf('<template');
    let goOn = () => {};
    // Nothing but the page itself ever arrives, and of that at first only what is seen.
    const server = createServer(({ url }, response) => {
      if (url !== '/') return;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(text.slice(0, end));
      goOn = () => response.end(text.slice(end));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    await menu(page).click();
    goOn();
    await expect(page.locator('[data-gesture="site.menu.logOut"]')).toBeVisible();
    await page.goto('about:blank');
    server.closeAllConnections();
    server.close();
  });

  test('keeps what only the lesson can answer, and all that follows, in its order', async ({ page }) => {
    const arrive = await openHeld(page, '/');
    await menu(page).click();
    await page.keyboard.press('Escape');
    await stage(page)
      .getByRole('button', { name: /Dr\. Amari/u })
      .click();
    await menu(page).click();
    await expect(logOut(page)).toHaveCount(0);
    await arrive();
    await expect(logOut(page)).toBeVisible();
    await expect(stage(page).getByRole('heading', { name: /Dr\. Amari/u })).toBeVisible();
    expect(await keptGestures(page)).toEqual([
      'site.menu.open',
      'site.menu.close',
      'site.chat.open:doctor',
      'site.menu.open',
    ]);
  });

  test('is played by keyboard, which stays where it is when they arrive', async ({ page }) => {
    const arrive = await openHeld(page, '/');
    await menu(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'New group' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeFocused();
    await page.keyboard.press('Space');
    await logOut(page).focus();
    await page.keyboard.press('Enter');
    const cancel = button(page, 'Cancel');
    await expect(cancel).toBeFocused();
    await arrive();
    await expect(page).toHaveURL(/leave\/$/u);
    await expect(cancel).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(cancel).toHaveCount(0);
    await expect(stage(page).locator(':focus')).toHaveCount(1);
  });

  test('speaks its language, in the colours and the direction that were asked for', async ({ page }) => {
    const arrive = await openHeld(page, '/ar-XB/?theme=dark');
    await stage(page).locator('[data-gesture="site.menu.open"]').click();
    await expect(stage(page).getByRole('menu')).toBeVisible();
    await arrive();
    await expect(page).toHaveURL(/\/ar-XB\/learn\/next-person\/leave\/\?theme=dark$/u);
    await expect(stage(page).getByRole('menu')).toBeVisible();
    await expect(html(page)).toHaveAttribute('dir', 'rtl');
  });

  for (const sandbox of ['', 'sandbox="allow-scripts"'])
    test.describe(`in a frame of another page ${sandbox}`, () => {
      test.use({ allowedProblems: [/sandbox/u] });

      test('answers, too, and loses nothing', async ({ page, host }) => {
        const release = await holdScripts(page);
        const src = '{site}?embed=1';
        // It is not whole before the frame's scripts are there.
        const whole = host.open({
          script: false,
          body: `<iframe ${sandbox} src="${src}" title="Turn the Key" width="900" height="720"></iframe>`,
        });
        const { course } = host;
        await course.locator('[data-gesture="site.menu.open"]').click();
        await expect(course.getByRole('menuitem', { name: 'Log out' })).toBeVisible();
        release();
        await whole;
        await expect(course.locator('html')).toHaveAttribute('data-ready');
        await expect(course.locator('[data-voice]').first()).toBeAttached();
        await course.getByRole('menuitem', { name: 'Log out' }).click();
        await expect(course.getByRole('heading', { name: 'Log out?' })).toBeVisible();
      });
    });
});

/** Drawn whole: what was drawn piece by piece may differ in the shade of an edge between two pixels. */
async function pictureOf(part: Locator): Promise<Buffer> {
  await part.evaluate(async () => {
    const page = document.documentElement;
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    page.style.willChange = 'transform';
    await frame();
    page.style.willChange = '';
    await frame();
  });
  const clip = await part.boundingBox();
  return part.page().screenshot(clip === null ? {} : { clip });
}

for (const { name, width, height, theme, hasTouch } of [
  { name: 'a desk', width: 1280, height: 800, theme: 'light' as const, hasTouch: false },
  { name: 'a phone', width: 390, height: 844, theme: 'dark' as const, hasTouch: true },
])
  test.describe(`on the screen of ${name}`, () => {
    test.use({
      viewport: { width, height },
      colorScheme: theme,
      hasTouch,
      reducedMotion: 'reduce',
    });

    test('nothing of the page looks different when all scripts and sheets are there', async ({ page }) => {
      const arrive = await openHeld(page, '/');
      const before = await pictureOf(page.locator('body'));
      await arrive();
      await expect(page.getByRole('navigation', { name: 'Other ways in' })).toBeAttached();
      await page.waitForLoadState('networkidle');
      expect((await pictureOf(page.locator('body'))).equals(before)).toBe(true);
    });

    test('nothing of the scene looks different when the lesson takes it over', async ({ page }) => {
      const arrive = await openHeld(page, '/');
      await (hasTouch ? menu(page).tap() : menu(page).click());
      await expect(logOut(page)).toBeVisible();
      await page.mouse.move(0, 0);
      const device = page.locator('[data-box="computer"]');
      const before = await pictureOf(device);
      await arrive();
      await expect(page.locator('[data-voice]').first()).toBeAttached();
      expect((await pictureOf(device)).equals(before)).toBe(true);
    });
  });

test.describe('where the lesson does not arrive at first, the opening page', () => {
  test.use({ allowedProblems: [/ERR_FAILED/u], hurries: true });

  test('says so until it does', async ({ page }) => {
    const lesson = /\/take-over-[^/]*\.js$/u;
    await page.route(lesson, (route) => route.abort());
    await page.goto('/');
    await menu(page).click();
    await expect(html(page)).toHaveAttribute('data-failed');
    await page.unroute(lesson);
    await logOut(page).click();
    await expect(page).toHaveURL(/\/learn\/next-person\/leave\/$/u);
    await expect(html(page)).not.toHaveAttribute('data-failed');
  });
});

test('the first scene is there, too, for whoever comes to the opening page from another one', async ({ page }) => {
  await page.goto('/about/');
  await expect(html(page)).toHaveAttribute('data-ready');
  await page.getByRole('link', { name: 'Turn the Key, opening page' }).click();
  await menu(page).click();
  await expect(page).toHaveURL(/learn\/next-person\/leave\/$/u);
  await expect(logOut(page)).toBeVisible();
});

test.describe('whoever comes back', () => {
  test('from the lesson is met with where they stopped', async ({ page }) => {
    await page.goto('/');
    await button(page, 'Close tab').click();
    await expect(page).toHaveURL(/sit-down\/$/u);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Welcome back' })).toBeVisible();
    await expect(page.getByText('“You closed the tab”, step 2 of 7')).toBeVisible();
    await page.getByRole('link', { name: 'Continue where you stopped' }).click();
    await expect(page.getByRole('button', { name: 'Sit down' })).toBeVisible();
  });

  const finished = packCourseRecord({
    lessons: { 'prove-it': { modes: ['exam'], day: dayOf(new Date()) - 8, score: 100 } },
    plan: null,
    drill: null,
  });
  for (const [what, name, text, link] of [
    ['a lesson that was begun', 'journal:next-person', '{}', 'Continue where you stopped'],
    ['a course that was finished long ago', 'record', finished, 'Take the one-minute drill'],
  ] as const)
    test(`to ${what} never sees the first scene`, async ({ page }) => {
      await keep(page, { [name]: text });
      const arrive = await openHeld(page, '/');
      const scene = page.locator('[data-opening]');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome back');
      await expect(scene).toBeHidden();
      const height = await page.getByRole('link', { name: /You closed the tab/u }).boundingBox();
      await arrive();
      await expect(page.getByRole('link', { name: link })).toBeVisible();
      await expect(scene).toBeHidden();
      expect(await page.getByRole('link', { name: /^1?You closed the tab/u }).boundingBox()).toEqual(height);
    });
});

for (const [width, height] of byNight(
  [
    [390, 664],
    [320, 568],
    [683, 384],
    [768, 1024],
    [1366, 768],
  ],
  [
    [390, 664],
    [1366, 768],
  ],
))
  test(`what has arrived of the first scene stays where it is, in a window of ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const whole = await (await page.request.get('/')).text();
    const words = whole.indexOf('</section>', whole.indexOf('id="first-words"'));
    const shelf = whole.indexOf('data-box=', words);
    const boxes = async (end: number, ...parts: string[]) => {
      await page.route(/\/$/u, (route) => route.fulfill({ contentType: 'text/html', body: whole.slice(0, end) }));
      await openHeld(page, '/');
      return Promise.all(parts.map((part) => page.locator(part).first().boundingBox()));
    };
    const card = ['#first-words', '#first-words h1', '#first-words [data-said]'];
    const seen = await boxes(whole.length, ...card, '[data-shelf]');
    expect(await boxes(words, ...card)).toEqual(seen.slice(0, card.length));
    expect(await boxes(shelf, ...card, '[data-shelf]')).toEqual(seen);
    await boxes(whole.length);
    for (const said of [...card, '[data-acts] a >> nth=0'])
      await expect(page.locator(said)).toBeInViewport({ ratio: 1 });
    // What lies below is reached from anywhere, the card as well.
    await page.locator('#first-words').hover({ position: { x: 40, y: 60 } });
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

test.describe('without scripts', () => {
  // Chromium then refuses the preloaded modules too.
  test.use({ javaScriptEnabled: false, allowedProblems: [/\.js csp$/u] });

  test('the first scene can be looked at, and every lesson is named', async ({ page }) => {
    await page.goto('/');
    await expect(menu(page)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
    await expect(page.locator('#course').getByRole('link')).toHaveCount(5);
  });
});
