import { test as base, expect, type Page } from '@playwright/test';

export { expect };

interface Options {
  /** Problems that a story brings about on purpose. */
  readonly allowedProblems: readonly RegExp[];
  /** The page's clock stands at this time and moves only when the story moves it: `page.clock.runFor(…)`. */
  readonly clockAt: string | undefined;
  /** What the page waits for comes ten times as soon: for a story whose own clock can't stand still. */
  readonly hurries: boolean;
}

/** The base of all stories: a console error, an exception, a failed request or a breach of the policy fails them. */
export const test = base.extend<Options>({
  allowedProblems: [[], { option: true }],
  clockAt: [undefined, { option: true }],
  hurries: [false, { option: true }],
  page: async ({ page, allowedProblems, clockAt, hurries }, use) => {
    const problems = await watch(page);
    if (hurries) await page.addInitScript(hurry);
    if (clockAt !== undefined) {
      await page.clock.install({ time: clockAt });
      // A minute on: the clock ran for a moment until it was stopped, and can't go back.
      await page.clock.pauseAt(Date.parse(clockAt) + 60_000);
    }
    await use(page);
    const unexpected = problems.filter((problem) => !allowedProblems.some((allowed) => allowed.test(problem)));
    expect(unexpected, 'problems in the page').toEqual([]);
  },
});

/**
 * Puts texts into the store, as an earlier visit would have. It does so from an empty document of the site: a page of the
 * course that is just starting would read them, and say or do there what belongs to the next one.
 */
export async function keep(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
  const empty = '**/an-earlier-visit/';
  await page.route(empty, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('/an-earlier-visit/');
  await page.unroute(empty);
  await page.evaluate((all) => {
    // oxlint-disable-next-line no-restricted-properties
    for (const [name, text] of Object.entries(all)) localStorage.setItem(`turn-the-key:${name}`, text);
  }, kept);
}

function hurry() {
  const later = globalThis.setTimeout;
  const soon = (run: () => void, wait = 0) => later(run, wait / 10);
  globalThis.setTimeout = soon as typeof globalThis.setTimeout;
}

/** The list fills while the page lives. */
export async function watch(page: Page): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.name}: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The visitor went on before it had arrived.
    if (reason !== 'net::ERR_ABORTED' && reason !== 'NS_BINDING_ABORTED')
      problems.push(`request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer: ${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (breach) => {
      // oxlint-disable-next-line no-console
      console.error(`policy: ${breach.effectiveDirective} ${breach.blockedURI} ${breach.sample}`);
    });
  });
  return problems;
}
