import { logOutComputer } from '../src/steps/log-out-computer/index.ts';
import { goesOnUntil } from './clock.ts';
import { keep } from './fixtures.ts';
import { expect, test } from './lesson.ts';
import { byNight } from './nightly.ts';
import { walk } from './walk.ts';

const JOURNAL = 'journal:log-out-computer';
const FROM_MEMORY = logOutComputer.steps.findIndex(({ id }) => id === 'turn-the-key');

test('a reload goes on where the learner was', async ({ lesson, page }) => {
  await lesson.open({ step: 'open-menu', mode: 'practice' });
  await lesson.press('Menu');
  await expect(page).toHaveURL(/choose-log-out/u);
  await page.reload();
  await lesson.isReady();
  await expect(lesson.computer.getByRole('menuitem', { name: 'Log out' })).toBeVisible();
  await page.goto('/learn/log-out-computer/');
  await lesson.isReady();
  await expect(lesson.task).toHaveText('Choose Log out');
});

test('the opening page offers to go on where the learner stopped', async ({ lesson, page }) => {
  await lesson.open({ step: 'open-menu', mode: 'practice' });
  await lesson.press('Menu');
  await page.goto('/');
  await lesson.isReady();
  await page.getByRole('link', { name: /where you stopped/iu }).click();
  await expect(lesson.task).toHaveText('Choose Log out');
});

test('a finished lesson leaves nothing to go on with', async ({ lesson, page }) => {
  await lesson.open({ mode: 'exam' });
  await lesson.press('Menu');
  await lesson.press('Log out', 'menuitem');
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('log-out-computer')));
  await expect.poll(kept).toHaveLength(1);
  await lesson.press('Log out');
  await lesson.settle();
  await expect(page.getByRole('heading', { name: 'You can do it' })).toBeVisible();
  await expect.poll(kept).toEqual(['turn-the-key:ended:log-out-computer']);
  await page.goto('/');
  await lesson.isReady();
  await expect(page.getByRole('link', { name: /where you stopped/iu })).toBeHidden();
});

test('a link beyond the first steps leads to an end that says what is open', async ({ lesson, page }) => {
  await lesson.open({ step: 'turn-the-key', mode: 'practice' });
  const run = {
    lesson: logOutComputer,
    variant: logOutComputer.variants[0],
    mode: 'practice',
    step: FROM_MEMORY,
  } as const;
  await walk(page, run, (control) => control.click());
  await expect(page.getByRole('heading', { name: 'You have come to the end' })).toBeVisible();
  await expect(page.getByText(/7 steps of this lesson are still open/u)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('turn-the-key:record'))).toBeNull();
  await page.getByRole('button', { name: 'Do what is open' }).click();
  await expect(page).toHaveURL(/open-site/u);
  await expect(lesson.task).toHaveText('Open WhatsApp Web');
});

test('back and forward lead through the steps', async ({ lesson, page }) => {
  await lesson.open({ step: 'open-menu', mode: 'practice' });
  await lesson.press('Menu');
  await lesson.press('Log out', 'menuitem');
  await expect(page).toHaveURL(/confirm/u);
  await page.goBack();
  await expect(page).toHaveURL(/choose-log-out/u);
  await expect(lesson.computer.getByRole('menuitem', { name: 'Log out' })).toBeVisible();
  await page.goForward();
  await expect(lesson.computer.getByRole('dialog', { name: 'Log out?' })).toBeVisible();
});

const UNKNOWN = [
  ['lesson', '/learn/juggling/', /no lesson with this name/u, /127\.0\.0\.1:\d+\/$/u],
  ['step', '/learn/log-out-computer/juggle/', /no step with that name/u, /log-out-computer/u],
  ['mode', '/learn/log-out-computer/open-menu/?mode=dream', /no such way/u, /open-menu\/(?:\?mode=guided)?$/u],
  ['variant', '/learn/log-out-computer/open-menu/?variant=moon', /no such variant/u, /open-menu/u],
  [
    'language',
    '/xx/learn/log-out-computer/open-menu/',
    /do not have that language/u,
    /\/learn\/log-out-computer\/open-menu/u,
  ],
  ['language asked for', '/?lang=xx', /do not have that language/u, /127\.0\.0\.1:\d+\/$/u],
  ['page', '/somewhere/else/', /no page at this address/u, /127\.0\.0\.1:\d+\/$/u],
] as const;
for (const [what, path, sentence, lands] of byNight(
  UNKNOWN,
  UNKNOWN.filter(([, at]) => !at.startsWith('/learn/log-out-computer/')),
))
  test.describe(`an unknown ${what}`, () => {
    test.use({ allowedProblems: [/404/u] });

    test('lands on the nearest page with a word about it', async ({ lesson, page }) => {
      await page.goto(path);
      await lesson.isReady();
      await expect(page.getByText(sentence)).toBeVisible();
      await expect(page).toHaveURL(lands);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });

test.describe('a wrong address', () => {
  test.use({ allowedProblems: [/404/u] });

  test('says that it answers once the scene does, however late that is', async ({ lesson, page }) => {
    await page.route(/live-scene-[^/]*\.js$/u, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto('/somewhere/');
    await lesson.isReady();
    expect(await page.locator('[data-stage]').isVisible()).toBe(true);
  });
});

test.describe('a notice', () => {
  test.use({ allowedProblems: [/404/u] });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('pushes nothing out of the first view', async ({ lesson, page }) => {
      await page.goto('/somewhere/');
      await lesson.isReady();
      await expect(page.getByRole('link', { name: /^Start/u })).toBeInViewport({ ratio: 1 });
      await page.goto('/learn/log-out-phone/nothing/');
      await lesson.isReady();
      const bottomOf = async (name: string) => {
        const box = await page.getByText(name).first().boundingBox();
        return box === null ? 0 : box.y + box.height;
      };
      await expect(page.getByRole('button', { name: 'Show me' })).toBeInViewport({ ratio: 1 });
      const unlock = await page.locator('[data-gesture="phone.unlock"]').boundingBox();
      expect(await bottomOf('12:52')).toBeLessThanOrEqual(unlock?.y ?? 0);
      await expect(page.getByText('Tuesday, 24 November')).toBeHidden();
    });
  });

  test('stays behind with its page', async ({ lesson, page }) => {
    const notice = page.getByText(/no page at this address/u);
    await page.goto('/somewhere/');
    await lesson.isReady();
    await expect(notice).toBeVisible();
    await page.getByRole('link', { name: /^Start/u }).click();
    await expect(lesson.task).toHaveText('You are done here. Leave as you usually would.');
    await expect(notice).toHaveCount(0);
  });
});

test('?lang= leads to the language’s own address', async ({ lesson, page }) => {
  await page.goto('/learn/log-out-computer/open-menu/?lang=ar-XB');
  await lesson.isReady();
  await expect(page).toHaveURL(/\/ar-XB\/learn\/log-out-computer\/open-menu\//u);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

for (const [what, saved] of [
  ['from the future', '{"format":99}'],
  ...byNight(
    [
      ['not JSON', '{{{'],
      ['another program’s', '{"theme":"dark"}'],
    ] as const,
    [],
  ),
] as const)
  test(`a save that is ${what} is told in one sentence`, async ({ lesson, page }) => {
    await keep(page, { [JOURNAL]: saved });
    await page.goto('/learn/log-out-computer/');
    await lesson.isReady();
    await expect(page.getByText(/could not be read, so it starts at the beginning/u)).toBeVisible();
    await expect(lesson.task).toHaveText('Press New tab');
  });

test('a save whose journal ends elsewhere falls back to its step', async ({ lesson, page }) => {
  await lesson.open({ step: 'open-menu', mode: 'practice' });
  await lesson.press('Menu');
  const text = await page.evaluate((key) => localStorage.getItem(`turn-the-key:${key}`), JOURNAL);
  const save = JSON.parse(text ?? '{}') as Record<string, unknown>;
  await keep(page, { [JOURNAL]: JSON.stringify({ ...save, fingerprint: 'elsewhere' }) });
  await page.goto('/learn/log-out-computer/');
  await lesson.isReady();
  await expect(page.getByText(/back at the start of your step/u)).toBeVisible();
  await expect(lesson.task).toHaveText('Choose Log out');
});

test.describe('with storage blocked', () => {
  test('the lesson works all the same', async ({ lesson, page }) => {
    await page.addInitScript(() => {
      const blocked = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: blocked });
    });
    await lesson.open({ step: 'open-menu', mode: 'practice' });
    await lesson.press('Menu');
    await expect(page).toHaveURL(/choose-log-out/u);
  });
});

test.describe('in a frame of another origin', () => {
  // The story puts the frame into a page of ours, whose own policy has no frames.
  test.use({ bypassCSP: true });

  test('the lesson works, without our own frame around it', async ({ lesson, page, baseURL }) => {
    await page.goto(`${process.env['E2E_BELOW'] ?? ''}about/`);
    await lesson.isReady();
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, width: '1000', height: '720' });
      document.body.replaceChildren(frame);
    }, `${baseURL}learn/log-out-computer/open-menu/?embed=1`);
    const frame = page.frameLocator('iframe');
    await goesOnUntil(page, 200, async () => {
      await expect(frame.locator('html[data-ready]')).toBeAttached({ timeout: 200 });
    });
    await frame.getByRole('button', { name: 'Menu', exact: true }).click();
    await expect(frame.locator('[data-coach]')).toContainText('Log out is in here');
    await expect(frame.getByRole('link', { name: 'Turn the Key' })).toHaveCount(0);
  });
});

const MANGLED = [
  ['escaped for a web page', '/learn/prove-it/?mode=exam&amp;seed=4711', /\/learn\/prove-it\/\?mode=exam&seed=4711$/u],
  ['escaped by number', '/learn/prove-it/?mode=exam&#38;seed=4711', /\/learn\/prove-it\/\?mode=exam&seed=4711$/u],
  ['in capitals', '/LEARN/Prove-It/?MODE=Exam&SEED=４７１１', /\/learn\/prove-it\/\?mode=exam&seed=4711$/u],
  [
    'without its question mark',
    '/learn/prove-it/%3Fmode%3Dexam%26seed%3D4711',
    /\/learn\/prove-it\/\?mode=exam&seed=4711$/u,
  ],
] as const;
// In each of its other ways a link is mangled in links.test.ts.
for (const [what, path, at] of byNight(MANGLED, [MANGLED[0], MANGLED[3]])) {
  test.describe(`a link ${what}`, () => {
    test.use({ allowedProblems: [/404/u] });

    test('leads where it was meant to, without a word', async ({ lesson, page }) => {
      await page.goto(path);
      await lesson.isReady();
      await expect(page).toHaveURL(at);
      await expect(page.getByText('4711')).toBeVisible();
      await expect(page.locator('[data-warnings]')).toHaveCount(0);
    });
  });
}

test('all that a link asks for in vain is told', async ({ lesson, page }) => {
  await page.goto('/learn/prove-it/?mode=dream&seed=4711a&sed=4711');
  await lesson.isReady();
  await expect(page.locator('[data-warnings="mode seed link"] p')).toHaveCount(3);
});

for (const spelling of byNight(['/learn//log-out-computer/', '/learn/log-out-computer'], ['/learn/log-out-computer'])) {
  test(`a host that serves a lesson at ${spelling} loses none of its files`, async ({ lesson, page, baseURL }) => {
    const html = await (await page.request.get('/learn/log-out-computer/')).text();
    await page.route(`${baseURL}${spelling.slice(1)}?mode=practice`, (route) =>
      route.fulfill({ body: html, contentType: 'text/html' }),
    );
    await page.goto(`${spelling}?mode=practice`);
    await lesson.isReady();
    await expect(lesson.task).toHaveText('Open WhatsApp Web');
    await expect(page).toHaveURL(/[^/]\/learn\/log-out-computer\/(?:open-site\/)?\?mode=practice$/u);
  });
}
