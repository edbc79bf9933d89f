import { setTimeout as pause } from 'node:timers/promises';

import { pressesOf, type Run } from '../walk.ts';
import type { Browser } from './browser.ts';

/** Nothing that a page does takes this long, on the slowest machine. */
const PATIENCE = 30_000;
const MOMENT = 50;

/** What somebody does in a browser whose clock is the real one. */
export class Learner {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Opens a page and waits until it answers. */
  async open(url: string): Promise<void> {
    await this.#browser.open(url);
    const { pathname } = new URL(url);
    await this.until(
      `location.pathname.startsWith(${JSON.stringify(pathname)}) && 'ready' in document.documentElement.dataset`,
    );
  }

  /** Presses a button or link by the words on it. */
  async press(name: string): Promise<void> {
    const words = JSON.stringify(name);
    await this.#pressIn(
      `[...document.querySelectorAll('a, button')].find((one) => one.textContent.trim() === ${words})`,
    );
  }

  /** Plays a lesson that is open by its model answers, to its end. */
  async walk(run: Run): Promise<void> {
    for (const place of pressesOf(run)) {
      const before = await this.#screen();
      if (place !== null) await this.#pressIn(`document.querySelector(${JSON.stringify(`${place}:enabled`)})`);
      await this.#changes(before);
    }
    await this.until(`document.querySelector('[data-end]') !== null`);
  }

  /** What can be read on the page. */
  text = (): Promise<string> => this.#browser.evaluate<string>('document.body.innerText');

  async until(condition: string): Promise<void> {
    const end = performance.now() + PATIENCE;
    for (;;) {
      // While a page comes and goes, nothing in it can be asked.
      if (await this.#browser.evaluate<boolean>(condition).catch(() => false)) return;
      if (performance.now() > end) throw new Error(`Never: ${condition}\n${await this.text()}`);
      await pause(MOMENT);
    }
  }

  #screen = (): Promise<string> =>
    this.#browser.evaluate<string>('location.pathname + document.querySelector("#root").innerHTML');

  /** Whatever is done shows, the network's answer too; what has shown already is not waited for. */
  async #changes(before: string): Promise<void> {
    const end = performance.now() + 2_000;
    while (performance.now() < end && (await this.#screen()) === before) await pause(MOMENT);
  }

  /** By script, since not every driver has a mouse. */
  #pressIn = (found: string): Promise<void> =>
    this.until(
      `((one) => one && !one.closest('[inert]') && !one.disabled ? (one.click(), true) : false)(${found} ?? null)`,
    );
}
