import type { Page } from '@playwright/test';

import type { TurnTheKeyElement, TurnTheKeyLearner } from '../src/embed/api.ts';
import { ACTOR, fakeLrs, REGISTRATION } from '../src/delivery/lms/doubles/fake-lrs.ts';
import { expect, test as base } from './host-page.ts';
import { goesOnUntil } from './clock.ts';
import { serveLrs } from './lms/lrs-server.ts';

const LESSON = '{site}learn/log-out-computer/?mode=practice&config=acme/config.json';
const TOKENS = ['Bearer first-secret', 'Bearer second-secret', 'Bearer third-secret'];

interface Stories {
  /** The company's record store, with which the course and its pages are set up. */
  lrs: ReturnType<typeof fakeLrs>;
  /** The page around: names the learner as often as it is asked, each time with the next token. */
  asks: { count: () => Promise<number> };
}

const test = base.extend<Stories & { hosts: string[] | null; beliefs: boolean }>({
  hosts: [null, { option: true }],
  beliefs: [true, { option: true }],
  lrs: async ({ page, baseURL, intranet, hosts, beliefs }, use) => {
    const lrs = fakeLrs(null);
    lrs.tokens.valid = TOKENS[0] ?? '';
    const store = await serveLrs(lrs, new URL(baseURL ?? '').origin);
    const own = `http://localhost:${(intranet.address() as { port: number }).port}`;
    const config = { hosts: hosts ?? [own], report: { lrs: `${store.origin}/xapi`, beliefs, steps: true } };
    await page.route('**/acme/config.json', (route) => route.fulfill({ json: config }));
    await use(lrs);
    await store.close();
  },
  asks: async ({ page }, use) => {
    const learner: Omit<TurnTheKeyLearner, 'authorization'> = {
      actor: ACTOR as TurnTheKeyLearner['actor'],
      registration: REGISTRATION,
    };
    await page.addInitScript(
      ({ given, tokens }) => {
        const waiting = [...tokens];
        document.addEventListener('turn-the-key:authorize', ({ target }) => {
          const authorization = waiting.length > 1 ? waiting.shift() : waiting[0];
          (target as TurnTheKeyElement).setLearner({ ...given, authorization: authorization ?? '' });
        });
      },
      { given: learner, tokens: TOKENS },
    );
    await use({
      count: () =>
        page.evaluate(
          () =>
            (window as unknown as { heard: { type: string }[] }).heard.filter(({ type }) => type === 'authorize')
              .length,
        ),
    });
  },
});

/** Nothing of a token is in what the course keeps, or in its address. */
async function expectNoToken(page: Page) {
  const course = page.frames().find((frame) => frame.url().includes('config=acme'));
  const kept = await course?.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
  expect(kept).toContain('turn-the-key:');
  expect(`${kept}${course?.url()}`).not.toContain('secret');
}

test.describe('a record store without an LMS', () => {
  test.use({ allowedProblems: [/50[03]|401|429|ERR_EMPTY_RESPONSE|ERR_CONNECTION/u] });

  test('is told in the name that the page around gives, in order, through faults and a token that ran out', async ({
    host,
    page,
    lrs,
    asks,
  }) => {
    lrs.faults.push(
      { path: /statements/u, kind: 429, times: 1 },
      { path: /statements/u, kind: 'cutAfter', times: 1 },
      { path: /statements/u, kind: 503, times: 1 },
    );
    await host.open({ body: `<turn-the-key src="${LESSON}"></turn-the-key>` });
    await host.hears('start');
    await expect(host.course.getByText('your company’s learning records, in your name')).toBeVisible();
    await host.press('New tab');
    await host.press('WhatsApp Web');
    await host.hears('step');
    await expectNoToken(page);
    await host.press('Close tab');
    await expect.poll(() => lrs.verbs()).toEqual(['initialized', 'progressed', 'answered']);
    lrs.tokens.valid = TOKENS[2] ?? '';
    const asked = await asks.count();
    await host.press('New tab');
    await host.press('WhatsApp Web');
    await host.press('Menu');
    await expect.poll(() => lrs.verbs().slice(3)).toEqual(['progressed']);
    expect(await asks.count()).toBe(asked + 2);
    await expectNoToken(page);
    await page.close();
    await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
    expect(lrs.problems).toEqual([]);
  });

  test.describe('that can’t be reached', () => {
    test.use({ clockAt: '2026-11-22T12:30:00' });

    test('is told later; what waits is shown to the learner, who can erase it', async ({ host, page, lrs, asks }) => {
      lrs.faults.push({ path: /statements/u, kind: 'cut', times: 1000 });
      await host.open({ body: `<turn-the-key src="${LESSON}"></turn-the-key>` });
      await goesOnUntil(page, 1_000, async () => {
        await expect.poll(() => host.heard('start'), { timeout: 200, intervals: [20] }).toHaveLength(1);
      });
      await host.press('New tab');
      await host.press('WhatsApp Web');
      const line = host.course.locator('[data-connection="unsaved"]');
      await goesOnUntil(page, 10_000, async () => {
        await expect(line).toContainText('They wait on this device', { timeout: 300 });
      });
      expect([await asks.count(), lrs.verbs()]).toEqual([1, []]);

      await host.open({ body: '<turn-the-key src="{site}kept/?config=acme/config.json"></turn-the-key>' });
      const waiting = host.course.getByText(/^\d reports$/u);
      await goesOnUntil(page, 1_000, async () => {
        await expect(waiting).toBeVisible({ timeout: 200 });
      });
      await host.course.getByRole('button', { name: 'Erase everything …' }).click();
      await host.course.getByRole('button', { name: 'Erase everything', exact: true }).click();
      await expect(waiting).toBeHidden();
      lrs.faults.length = 0;
      await page.clock.runFor(60_000);
      await page.close();
      expect(lrs.verbs()).not.toContain('progressed');
    });
  });
});

/** A page without our script: what docs/embed.md says of the messages is all that it knows. */
const BY_HAND = `<iframe title="Course" src="${LESSON}&embed=1" width="900" height="700"></iframe><script>
  const site = new URL('{site}').origin;
  const frame = document.querySelector('iframe');
  const say = (type, detail) => window.heard.push({ type, detail, id: '' });
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== site || data?.turnTheKey !== 1 || data.type !== 'boot') return;
    const { port1, port2 } = new MessageChannel();
    window.ask = (message) => port1.postMessage({ turnTheKey: 1, ...message });
    port1.onmessage = ({ data: { turnTheKey, type, ...detail } }) => say(type, detail);
    frame.contentWindow.postMessage({ turnTheKey: 1, type: 'hello' }, origin, [port2]);
  });
</script>`;

test('a page that speaks for itself names the learner, and is told where it can’t be taken', async ({
  host,
  page,
  lrs,
}) => {
  await host.open({ script: false, body: BY_HAND });
  expect((await host.hears('authorize')).map(({ detail }) => detail)).toEqual([{ reason: 'new' }]);
  const actor = { account: ACTOR.account };
  const authorization = TOKENS[0];
  const names = (learner: object) =>
    page.evaluate((given) => {
      (window as unknown as { ask: (message: object) => void }).ask({ type: 'setLearner', learner: given });
    }, learner);
  const wrong = [
    {},
    { actor },
    { actor, authorization: 'Bearer a\r\nX-Other: b' },
    { actor: { ...actor, mbox: 'mailto:a@b.example' }, authorization },
    { actor, authorization, registration: 'seven' },
    { actor, authorization, endpoint: 'https://elsewhere.example/' },
  ];
  for (const learner of wrong) await names(learner);
  await host.hears('error', wrong.length);
  expect(lrs.statements).toEqual([]);
  await names({ actor, authorization, registration: REGISTRATION });
  await expect.poll(() => lrs.verbs()).toEqual(['initialized']);
  expect((await host.heard('error')).map(({ detail }) => detail)).toEqual(wrong.map(() => ({ code: 'learner' })));
});
