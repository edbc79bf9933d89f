import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

import type { Mode } from '../src/machines/lesson/policy.ts';
import { type Lesson, NO_SEED, type Variant } from '../src/machines/lesson/step.ts';
import { goesOnUntil } from './clock.ts';
import { test as base } from './fixtures.ts';

interface Where {
  lesson?: string;
  step?: string;
  mode?: Mode;
  variant?: string;
  seed?: number;
  language?: string;
}

/** What a learner does and sees in a lesson, in their words. */
export class LessonPage {
  readonly task: Locator;
  readonly coach: Locator;
  readonly announcement: Locator;
  readonly stage: Locator;
  readonly computer: Locator;
  readonly phone: Locator;
  readonly heard: Locator;
  readonly #page: Page;
  readonly #place: Page | FrameLocator;

  /** `place`: the frame of the page in which the course runs, where it is not the page itself. */
  constructor(page: Page, place: Page | FrameLocator = page) {
    this.#page = page;
    this.#place = place;
    this.task = place.locator('[data-title]');
    this.coach = place.locator('[data-coach]');
    this.announcement = place.locator('[data-announcement]');
    this.stage = place.locator('[data-stage]');
    this.computer = place.locator('[data-device="computer"]');
    this.phone = place.locator('[data-device="phone"]');
    this.heard = place.locator('[data-voice]');
  }

  async open({ lesson = 'log-out-computer', step, mode, variant, seed, language }: Where = {}) {
    const query = new URLSearchParams({
      ...(mode && { mode }),
      ...(variant && { variant }),
      ...(seed && { seed: String(seed) }),
    });
    const path = [language, 'learn', lesson, step].filter(Boolean).join('/');
    await this.#page.goto(`/${path}/${query.size > 0 ? `?${query.toString()}` : ''}`);
    await this.isReady();
  }

  /** A lesson at its first step, in one of its variants, drawn as it was given. */
  async openLesson({ id, seed, variants, modes }: Lesson, variant: Variant, mode: Mode) {
    const isOwn = variant === variants[0];
    await this.open({
      lesson: id,
      mode,
      ...(isOwn ? {} : { variant: variant.id }),
      ...(seed === NO_SEED ? {} : { seed }),
    });
    if (modes.join() === 'exam') await this.begin();
  }

  /** What is only a test says a word first. */
  async begin() {
    await this.#page.getByRole('button', { name: 'Begin' }).press('Enter');
    await expect(async () => {
      // What comes late is revealed a moment later.
      if (!(await this.task.isVisible())) await this.#page.clock.runFor(200);
      await expect(this.task).toBeVisible({ timeout: 200 });
    }).toPass({ intervals: [10] });
  }

  /** The page answers. React waits a moment before it reveals what came late, so time has to pass. */
  async isReady() {
    await goesOnUntil(this.#page, 200, async () => {
      await expect(this.#place.locator('html[data-ready]')).toBeAttached({ timeout: 200 });
    });
  }

  /** Presses a control of the simulation by its name. */
  async press(name: string, role: 'button' | 'menuitem' | 'tab' = 'button') {
    await this.stage.getByRole(role, { name, exact: true }).and(this.#place.locator(':enabled')).first().click();
  }

  /** The network answers: time goes on by a second, and as long as it takes until an end has come that is fetched late. */
  async settle() {
    await this.#page.clock.runFor(1_000);
    const shown = this.#place.locator('[data-title], [data-announcement], [data-end]').first();
    await goesOnUntil(this.#page, 50, () => expect(shown).toBeAttached({ timeout: 200 }));
  }

  /** Chooses something in the menu of the lesson. */
  async choose(name: string) {
    const menu = this.#place.locator('[data-menu]');
    const choice = this.#place.getByRole('radio', { name, exact: true });
    if (!(await choice.isVisible())) await menu.click();
    // Its face is its label's.
    await this.#place.locator('label').filter({ has: choice }).click();
    await expect(choice).toBeChecked();
  }

  /** Does the first step of the log-out, which has just been led to: opens the site in a new tab. */
  async doOneStep() {
    await this.#page.clock.runFor(500);
    await this.press('New tab');
    await this.press('WhatsApp Web');
    await this.#page.clock.runFor(500);
    await this.says('Continue');
  }

  async says(text: RegExp | string) {
    await expect(this.coach).toContainText(text);
  }

  async goOn() {
    await this.coach.getByRole('button', { name: 'Continue' }).click();
  }

  get lit(): Locator {
    return this.#place.locator('[data-lit]');
  }

  get qrCode(): Locator {
    return this.computer.getByRole('img', { name: /practice QR code/iu });
  }
}

/** A story about a lesson. Its clock stands still until the story moves it. */
export const test = base.extend<{ lesson: LessonPage }>({
  clockAt: '2026-11-22T12:30:00',
  lesson: async ({ page }, use) => {
    await use(new LessonPage(page));
  },
});

export { expect };
