import type { TurnTheKeyElement } from '../src/embed/api.ts';
import { expect, test } from './host-page.ts';
import { byNight } from './nightly.ts';

const LESSON = '{site}learn/log-out-computer/?mode=practice';

/** Only what `embed.js` and its frame need. */
const STRICT = "default-src 'none'; script-src {site}; frame-src {site}";

test.describe('a plain frame', () => {
  test('is fully usable without a script of the host', async ({ host }) => {
    await host.open({
      script: false,
      body: '<iframe src="{site}?embed=1&lessons=log-out-computer" title="Turn the Key" width="900" height="720"></iframe>',
    });
    await expect(host.course.getByRole('banner')).toBeHidden();
    await host.course.getByRole('link', { name: /^Start/u }).click();
    await host.press('New tab');
    await expect(host.course.locator('html')).toHaveAttribute('data-embed', '1');
  });

  test('shows the scene and the lessons in one window, and all else one link away', async ({ host, page }) => {
    const frameOf = (width: number, path = '') =>
      host.open({
        script: false,
        body: `<iframe src="{site}${path}?embed=1" title="Turn the Key" width="${width}" height="720" style="border:0"></iframe>`,
      });
    // The commonest widths of columns in intranets and blogs.
    for (const width of [600, 650, 700, 760, 900]) {
      // oxlint-disable no-await-in-loop -- one page after the other
      await frameOf(width);
      await expect(host.course.locator('html[data-ready]')).toBeAttached();
      const [scroll, wide, window] = await host.course
        .locator('html')
        .evaluate((html) => [html.scrollHeight, html.scrollWidth, html.clientHeight]);
      expect([scroll, wide], `at ${width} pixels`).toEqual([window, width]);
      await expect(host.course.locator('#course li')).toHaveCount(5);
      await expect(host.course.locator('#course li').last()).toBeInViewport({ ratio: 1 });
      await expect(
        host.course.locator('[data-stage]').getByText('Both, he says.').filter({ visible: true }).last(),
      ).toBeInViewport();
      // oxlint-enable no-await-in-loop
    }
    await expect(host.course.getByText('Watch it first')).toHaveCount(0);
    await host.course.getByRole('link', { name: 'What this is' }).click();
    for (const link of ['Watch it first', 'Just try things out', 'Take it home'])
      // oxlint-disable-next-line no-await-in-loop
      await expect(host.course.getByRole('link', { name: link })).toBeVisible();
    expect(page.frames()).toHaveLength(2);
  });

  test('opens each page at once, and tells there who hears of it', async ({ host }) => {
    for (const path of [
      'about/',
      'kept/',
      'take-home/',
      'continue/',
      'play/',
      'drill/',
      'learn/habits/',
      'learn/prove-it/',
    ]) {
      // oxlint-disable no-await-in-loop -- one page after the other
      await host.open({ script: false, body: `<iframe src="{site}${path}?embed=1" title="${path}"></iframe>` });
      await expect(host.course.locator('html[data-ready][data-plays]')).toBeAttached();
      if (/about|kept/u.test(path)) await expect(host.course.getByText(/somebody else’s page/u)).toBeVisible();
      // oxlint-enable no-await-in-loop
    }
  });

  test.describe('without an origin of its own', () => {
    test.use({ allowedProblems: [/sandbox/u] });

    test('is usable, in memory', async ({ host }) => {
      await host.open({
        script: false,
        body: `<iframe sandbox="allow-scripts" src="${LESSON}&embed=1" title="Turn the Key" width="900" height="720"></iframe>`,
      });
      await host.press('New tab');
      await expect(
        host.course.locator('[data-stage]').getByRole('button', { name: 'WhatsApp Web' }).first(),
      ).toBeEnabled();
    });
  });
});

test.describe('<turn-the-key>', () => {
  test('tells what happens, under the strictest policy of its host', async ({ host }) => {
    await host.open({ policy: STRICT, body: `<turn-the-key id="one" src="${LESSON}"></turn-the-key>` });
    const [ready] = await host.hears('ready');
    expect(ready).toEqual({
      type: 'ready',
      id: 'one',
      detail: { version: expect.any(String), title: 'Turn the Key' },
    });
    await host.hears('start');
    await host.press('New tab');
    await host.press('WhatsApp Web');
    const [step] = await host.hears('step');
    expect(step?.detail).toEqual({
      lesson: 'log-out-computer',
      id: 'open-site',
      seconds: expect.any(Number),
    });
    expect((await host.heard('start', 'step', 'belief')).map(({ type }) => type)).toEqual(['start', 'step']);
    const progress = (await host.heard('progress')).at(-1);
    expect(progress?.detail).toMatchObject({ lesson: 'log-out-computer', step: 2 });
    expect(progress?.detail['fraction']).toBeGreaterThan(0);
  });

  test('tells, too, what was done in the opening page’s scene', async ({ host }) => {
    await host.open({ body: '<turn-the-key src="{site}"></turn-the-key>' });
    await host.course.locator('[data-gesture="browser.tab.close"]').click();
    const [step] = await host.hears('step');
    expect(step?.detail).toEqual({ lesson: 'next-person', id: 'leave', seconds: 0 });
    expect((await host.heard('start', 'step')).map(({ type }) => type)).toEqual(['start', 'step']);
  });

  test('is as high as its contents, and settles there', async ({ host, page }) => {
    await host.open({ body: '<turn-the-key src="{site}"></turn-the-key>' });
    await host.hears('resize');
    const contents = () =>
      host.course.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await expect.poll(async () => (await host.height()) === (await contents())).toBe(true);
    const wide = await host.height();
    // The scene and the lessons, not a whole page of ours.
    expect(wide).toBeLessThan(1_000);
    await page.setViewportSize({ width: 400, height: 800 });
    await expect.poll(() => host.height()).toBeGreaterThan(wide);
    await expect.poll(async () => (await host.height()) === (await contents())).toBe(true);
    await host.course.getByRole('link', { name: 'Start', exact: true }).click({ trial: true });
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect.poll(() => host.height()).toBe(wide);
    const told = (await host.heard('resize')).length;
    await host.course.locator('body').evaluate(async () => {
      for (let frames = 0; frames < 30; frames += 1) await new Promise(requestAnimationFrame);
    });
    expect((await host.heard('resize')).length).toBe(told);
  });

  test('keeps the height that it was given, if it is fixed', async ({ host }) => {
    const low =
      '<turn-the-key src="{site}learn/log-out-computer/open-menu/" height="fixed" min-height="480"></turn-the-key>';
    await host.open({ body: low });
    await host.hears('ready');
    expect(await host.height()).toBe(480);
    for (const shown of ['[data-title]', '[data-coach]'])
      await expect(host.course.locator(shown)).toBeInViewport({ ratio: 0.9 });
    await expect(host.course.getByText('Practice – not WhatsApp').first()).toBeInViewport({ ratio: 1 });
  });

  test('does as it is told', async ({ host, page }) => {
    await host.open({ body: '<turn-the-key src="{site}" lang="en" theme="light"></turn-the-key>' });
    await host.hears('ready');
    const html = host.course.locator('html');
    await host.element.evaluate((element) => element.setAttribute('theme', 'dark'));
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await host.element.evaluate((element) => element.setAttribute('lang', 'ar-XB'));
    await expect(html).toHaveAttribute('dir', 'rtl');
    await host.element.evaluate((element: TurnTheKeyElement) => element.setLanguage('en'));
    await host.element.evaluate((element: TurnTheKeyElement) => element.goTo('log-out-computer', 'open-menu'));
    await host.hears('start');
    await expect(host.course.locator('[data-stage]').getByRole('button', { name: 'Menu', exact: true })).toBeVisible();
    expect(await host.heard('ready')).toHaveLength(1);
    await expect(host.frame).toHaveAttribute('title', 'Turn the Key');
    await host.element.evaluate((element) => element.setAttribute('title', 'Our course'));
    await expect(host.frame).toHaveAttribute('title', 'Our course');
    await host.element.evaluate((element: TurnTheKeyElement) => element.focus());
    await expect(host.course.locator('#content')).toBeFocused();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await host.element.evaluate((element: TurnTheKeyElement) => element.goTo('log-out-tablet'));
    await host.element.evaluate((element: TurnTheKeyElement) => element.goTo('log-out-computer', 'fly'));
    await host.element.evaluate((element: TurnTheKeyElement) => element.setLanguage('xx'));
    await host.hears('error', 3);
    expect((await host.heard('error')).map(({ detail }) => detail)).toEqual(
      ['command', 'command', 'command'].map((code) => ({ code })),
    );
  });

  test('hands its state over and takes it back', async ({ host }) => {
    await host.open({ body: `<turn-the-key src="${LESSON}"></turn-the-key>` });
    await host.hears('start');
    await host.press('New tab');
    await host.press('WhatsApp Web');
    await host.hears('step');
    const state = await host.element.evaluate((element: TurnTheKeyElement) => element.getState());
    expect(state).toMatch(/^[\x21-\x7E]{20,4000}$/u);
    await host.element.evaluate((element: TurnTheKeyElement) => element.reset());
    await expect(host.course.getByRole('link', { name: /^Start/u })).toBeVisible();
    await host.element.evaluate((element: TurnTheKeyElement, kept) => element.setState(kept), state);
    await host.course.getByRole('link', { name: /^Continue/u }).click();
    await expect(host.course.locator('[data-stage]').getByRole('button', { name: 'Menu', exact: true })).toBeEnabled();
    await host.element.evaluate((element: TurnTheKeyElement) => element.setState('nonsense'));
    expect((await host.hears('error')).map(({ detail }) => detail)).toEqual([{ code: 'state' }]);
  });

  test('hears when the learner is done', async ({ host }) => {
    await host.open({ body: '<turn-the-key src="{site}learn/log-out-computer/?mode=exam"></turn-the-key>' });
    await host.hears('start');
    await host.course.getByRole('button', { name: 'Give up' }).click();
    await host.course.getByRole('button', { name: /^Done here/u }).click();
    await host.hears('exit');
  });

  test('offers the lessons that it is told to', async ({ host }) => {
    await host.open({ body: '<turn-the-key src="{site}" lessons="log-out-phone"></turn-the-key>' });
    await host.hears('ready');
    await host.course.getByRole('link', { name: /^Start/u }).click();
    expect((await host.hears('start')).map(({ detail }) => detail)).toEqual([{ lesson: 'log-out-phone' }]);
  });

  test('stands twice on a page, each for itself', async ({ host, page }) => {
    await host.open({
      body: `<turn-the-key id="one" src="${LESSON}"></turn-the-key><turn-the-key id="two" src="{site}"></turn-the-key>`,
    });
    await host.hears('ready', 2);
    expect((await host.heard('ready')).map(({ id }) => id).toSorted()).toEqual(['one', 'two']);
    await page.locator('#two').evaluate((element: TurnTheKeyElement) => element.setTheme('dark'));
    await expect(page.locator('#two iframe').contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(host.course.locator('html')).toHaveAttribute('data-theme', 'light');
    await host.press('New tab');
    await host.press('WhatsApp Web');
    await host.hears('step');
    expect((await host.heard('step')).map(({ id }) => id)).toEqual(['one']);
  });
});

test.describe('<turn-the-key> that leads to no page of the web', () => {
  test.use({ allowedProblems: [/<turn-the-key> finds no course/u] });

  test('runs nothing, frames no other page, and says so', async ({ host, page }) => {
    await host.open({ body: '<turn-the-key src="javascript:top.ran=1"></turn-the-key>' });
    const heard = await host.hears('error');
    expect(heard[0]?.detail).toEqual({ code: 'src' });
    const framed = await page.evaluate(() => {
      const wrong = [
        'javascript:top.ran=1',
        ' JavaScript:top.ran=1',
        'java\nscript:top.ran=1',
        'data:text/html,<script>top.ran=1</script>',
        `blob:${location.origin}/1`,
        'file:///etc/hosts',
        'about:blank',
        'https://',
        'https://[',
        location.href,
        `${location.href}?x#y`,
      ];
      const element = document.querySelector('turn-the-key');
      return wrong.map((src) => {
        element?.setAttribute('src', src);
        return element?.querySelector('iframe')?.src;
      });
    });
    expect(new Set(framed)).toEqual(new Set(['about:blank']));
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await host.element.evaluate((element) => element.setAttribute('src', ''));
    await expect(host.course.locator('html[data-ready]')).toBeAttached();
  });
});

test('as a module, too, the script finds the course where it comes from', async ({ host }) => {
  await host.open({
    script: false,
    body: '<script type="module" src="{site}embed.js?ver=6.1"></script><turn-the-key></turn-the-key>',
  });
  const [ready] = await host.hears('ready');
  expect(ready?.detail['title']).toBe('Turn the Key');
});

test.describe('where the browser keeps nothing for others', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      if (parent === self) return;
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
  });

  test('the host page has what it needs to come back after being moved', async ({ host }) => {
    await host.open({ body: `<turn-the-key src="${LESSON}"></turn-the-key><section></section>` });
    await host.hears('start');
    await host.press('New tab');
    await host.press('WhatsApp Web');
    await host.hears('step');
    await host.element.evaluate((element) => document.querySelector('section')?.append(element));
    await host.hears('ready', 2);
    await expect(host.course.locator('[data-stage]').getByRole('button', { name: 'Menu', exact: true })).toBeEnabled();
    expect(await host.element.evaluate(async (element: TurnTheKeyElement) => (await element.ready).title)).toBe(
      'Turn the Key',
    );
  });
});

test.describe('whoever else sends messages', () => {
  test('is not heard by the course', async ({ host, page }) => {
    await host.open({
      body: `<turn-the-key src="${LESSON}"></turn-the-key><iframe id="other" title="Another"></iframe>`,
    });
    await host.hears('start');
    await page.evaluate(() => {
      const course = document.querySelector('iframe')?.contentWindow;
      const forged = [null, 7, 'hello', {}, [], { turnTheKey: 1, type: 'hello' }, { turnTheKey: 1, type: 'reset' }];
      for (let times = 0; times < 1_000; times += 1) for (const data of forged) course?.postMessage(data, '*');
      const { port2 } = new MessageChannel();
      course?.postMessage({ turnTheKey: 1, type: 'hello' }, '*', [port2]);
    });
    await host.press('New tab');
    await host.press('WhatsApp Web');
    await host.hears('step');
  });

  test('is not heard by the host page', async ({ host, page }) => {
    await host.open({
      body: `<turn-the-key src="${LESSON}"></turn-the-key><iframe id="other" title="Another"></iframe>`,
    });
    await host.hears('ready');
    await page.evaluate(() => {
      const other = document.querySelector<HTMLIFrameElement>('#other')?.contentWindow as
        | (Window & typeof globalThis)
        | null;
      const boot = { turnTheKey: 1, type: 'boot' };
      other?.eval(`for (let i = 0; i < 500; i++) parent.postMessage(${JSON.stringify(boot)}, '*')`);
      for (let times = 0; times < 500; times += 1) postMessage({ ...boot, type: 'complete', scaled: 1 }, '*');
    });
    await host.press('New tab');
    await host.press('WhatsApp Web');
    await host.hears('step');
    expect((await host.heard('ready', 'complete', 'error')).map(({ type }) => type)).toEqual(['ready']);
  });

  test.describe('where the company has named the pages that may ask', () => {
    test.use({ allowedProblems: [/404|can’t be used as a configuration|Failed to load|ERR_FAILED/u] });
    const own = { name: 'Acme', hosts: ['https://elsewhere.example'] };

    const CASES: [what: string, query: string, more: Record<string, object | null>][] = [
      ['by the address itself', 'config=acme/config.json', { 'acme/config.json': own }],
      ['beside the site', '', { 'config.json': own }],
      ['and the address leads to no file', 'config=no-such.json', { 'config.json': own }],
      ['and the address leads to two', 'config=any.json&config=no-such.json', { 'config.json': own, 'any.json': {} }],
      ['and the address leads to one that lets anybody', 'config=any.json', { 'config.json': own, 'any.json': {} }],
      ['but its file is gone', '', {}],
      ['but its file can’t be read, for want of a script', '', { 'config.json': own, 'load-config': null }],
    ];
    for (const [what, query, files] of byNight(CASES, CASES.slice(0, 1)))
      test(`gets no answer, ${what}`, async ({ host, page }) => {
        await page.route(/\.json$/u, (route) => {
          const held = Object.entries(files).find(([name]) => new URL(route.request().url()).pathname === `/${name}`);
          return held?.[1] ? route.fulfill({ json: held[1] }) : route.fulfill({ status: 404 });
        });
        if ('load-config' in files) await page.route(/load-config/u, (route) => route.abort());
        // As a build with `--config beside` writes its pages.
        if (!('acme/config.json' in files))
          await page.route(`${host.site}?*`, async (route) => {
            const answer = await route.fetch();
            const body = (await answer.text()).replace('data-root=', 'data-config="config.json" data-root=');
            await route.fulfill({ response: answer, body });
          });
        await host.open({ body: `<turn-the-key src="{site}?${query}" lessons="log-out-computer"></turn-the-key>` });
        const isWithout = 'load-config' in files;
        await expect(host.course.locator(isWithout ? 'html[data-failed]' : 'html[data-ready]')).toBeAttached();
        if (!isWithout) {
          await host.course.getByRole('link', { name: /^Start/u }).click();
          await host.press('New tab');
        }
        expect(await host.heard()).toEqual([]);
      });
  });
});

for (const [width, height] of [
  [760, 480],
  [600, 560],
] as const)
  test.describe(`in a frame of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test(`a step and the way on from it are in the first view, ${width} pixels wide`, async ({ page }) => {
      await page.goto('/learn/log-out-computer/open-menu/?embed=1');
      await expect(page.locator('html[data-ready]')).toBeAttached();
      const isInView = async (...selectors: string[]) => {
        for (const selector of selectors) await expect(page.locator(selector).first()).toBeInViewport({ ratio: 1 });
      };
      await isInView('[data-title]', '[data-lit]');
      await expect(page.getByText('Practice – not WhatsApp').first()).toBeInViewport({ ratio: 1 });
      await page.locator('[data-lit]').click();
      await isInView('[data-reply]', '[data-offer="continue"]');
    });
  });
