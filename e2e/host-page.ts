import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type FrameLocator, type Locator, type Page } from '@playwright/test';

import { expect, test as base } from './fixtures.ts';

interface Shown {
  body: string;
  /** The page's own policy. */
  policy?: string;
  script?: boolean;
}

/** What a host page heard, oldest first. */
export interface Heard {
  type: string;
  detail: Record<string, unknown>;
  id: string;
}

/** A company's page on an origin of its own, with the course in it. */
class HostPage {
  readonly #page: Page;
  readonly #server: Server;
  readonly site: string;
  readonly course: FrameLocator;
  readonly element: Locator;
  readonly frame: Locator;

  constructor(page: Page, server: Server, site: string) {
    this.#page = page;
    this.#server = server;
    this.site = site;
    this.element = page.locator('turn-the-key').first();
    this.frame = page.locator('iframe').first();
    this.course = this.frame.contentFrame();
  }

  /** Opens a page with this body; `{site}` in it is the course's address. Whatever the course tells is written down. */
  async open({ body, policy, script = true }: Shown) {
    const tag = script ? '<script src="{site}embed.js"></script>' : '';
    const html = `<!doctype html><html lang="en"><title>Intranet</title>${tag}<main>${body}</main></html>`;
    this.#server.removeAllListeners('request').on('request', (_, response) => {
      response.setHeader('content-type', 'text/html');
      if (policy !== undefined) response.setHeader('content-security-policy', policy.replaceAll('{site}', this.site));
      response.end(html.replaceAll('{site}', this.site));
    });
    await this.#page.addInitScript(() => {
      if (parent !== self) return;
      const heard: Heard[] = [];
      Object.assign(window, { heard });
      const names = 'ready start progress step belief complete exit error authorize resize'.split(' ');
      for (const type of names)
        document.addEventListener(`turn-the-key:${type}`, (event) => {
          const { detail, target } = event as CustomEvent<Record<string, unknown>>;
          heard.push({ type, detail, id: (target as Element).id });
        });
    });
    // Another site than the one that the tests run on, which has an address in numbers.
    await this.#page.goto(`http://localhost:${(this.#server.address() as AddressInfo).port}/intranet/`);
  }

  /** What was heard so far, of these types. */
  async heard(...types: string[]): Promise<Heard[]> {
    const all = await this.#page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
    return all.filter(({ type }) => types.length === 0 || types.includes(type));
  }

  /** Waits until something of a type was heard so many times. */
  async hears(type: string, times = 1) {
    await expect.poll(async () => (await this.heard(type)).length).toBeGreaterThanOrEqual(times);
    return this.heard(type);
  }

  async height() {
    return (await this.frame.boundingBox())?.height ?? 0;
  }

  /** Presses a control of the simulation by its name. */
  async press(name: string, role: 'button' | 'menuitem' = 'button') {
    await this.course.locator('[data-stage]').getByRole(role, { name, exact: true }).first().click();
  }
}

export const test = base.extend<{ host: HostPage }, { intranet: Server }>({
  intranet: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants to see what a fixture needs.
    async ({}, use) => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      await use(server);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  host: async ({ page, baseURL, intranet }, use) => {
    await use(new HostPage(page, intranet, baseURL ?? ''));
  },
});

export { expect };
