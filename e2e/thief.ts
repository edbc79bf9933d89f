import { readFileSync } from 'node:fs';

import type { Page, Route } from '@playwright/test';
import type { Manifest } from 'vite';

/** What may become of a file on its way. */
export const THEFTS = ['404', '503', 'cut', 'html', 'offline', 'slow'] as const;
export type Theft = (typeof THEFTS)[number];

/** What a theft is bound to leave in the console; everything else fails a story. */
export const TRACES =
  /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED|answer: (?:404|503)|dynamically imported module|module script|SyntaxError|Unexpected|Invalid|MIME type|MissingChunk|could not be had|did not arrive/u;

/** Takes files of a built site away, and counts how often each is asked for. */
export class Thief {
  readonly #page: Page;
  readonly #build: string;
  readonly #asked = new Map<string, number>();
  readonly #arrived = new Set<string>();
  #isOffline = false;
  /** What lets those go on that are held up. */
  readonly #held: (() => void)[] = [];

  constructor(page: Page, build = 'dist-test') {
    this.#page = page;
    this.#build = build;
    page.on('requestfinished', (request) => void this.#arrived.add(new URL(request.url()).pathname));
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      this.#asked.set(pathname, this.asked(pathname) + 1);
    });
  }

  /** The file of a source module that is built by itself. */
  fileOf(module: string): string {
    const manifest = JSON.parse(readFileSync(`${this.#build}/.vite/manifest.json`, 'utf8')) as Manifest;
    const file = manifest[module]?.file;
    if (file === undefined) throw new Error(`${module} is no chunk of its own`);
    return file;
  }

  arrived(path: string): boolean {
    return [...this.#arrived].some((name) => name.endsWith(path));
  }

  asked(path: string): number {
    return [...this.#asked].reduce((sum, [name, times]) => (name.endsWith(path) ? sum + times : sum), 0);
  }

  async steal(file: string, theft: Theft): Promise<void> {
    this.#isOffline = theft === 'offline';
    if (this.#isOffline) await this.#page.context().setOffline(true);
    await this.#page.route(`**/${file}`, async (route) => await spoil(route, theft, this.#held));
  }

  /** From now on everything arrives. */
  async giveBack(): Promise<void> {
    for (const release of this.#held.splice(0)) release();
    await this.#page.unrouteAll({ behavior: 'wait' });
    if (this.#isOffline) await this.#page.context().setOffline(false);
    this.#isOffline = false;
  }
}

async function spoil(route: Route, theft: Theft, held: (() => void)[]): Promise<void> {
  switch (theft) {
    case '404':
    case '503':
      return await route.fulfill({ status: Number(theft), body: 'no' });
    case 'html':
      return await route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>The start of a site</p>' });
    case 'cut': {
      const response = await route.fetch();
      const body = await response.text();
      return await route.fulfill({ response, body: body.slice(0, Math.floor(body.length / 2)) });
    }
    case 'offline':
      return await route.abort('internetdisconnected');
    case 'slow':
      await new Promise<void>((resolve) => void held.push(resolve));
      return await route.continue();
  }
}
