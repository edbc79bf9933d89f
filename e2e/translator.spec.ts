import type { Browser, Page } from '@playwright/test';

import type { Mode } from '../src/machines/lesson/policy.ts';
import type { Lesson, Variant } from '../src/machines/lesson/step.ts';
import { nameOf } from '../src/machines/world/gestures.ts';
import { OPEN_SCENE } from '../src/machines/world/scene.ts';
import { LESSONS } from '../src/steps/all.ts';
import { drawDrill, drawTest } from '../src/steps/prove-it/index.ts';
import { expect, test, watch } from './fixtures.ts';
import { holdScripts } from './held.ts';
import { LessonPage } from './lesson.ts';
import { byNight, NIGHT, NIGHTLY } from './nightly.ts';
import {
  placeTranslator,
  reading,
  stopTranslating,
  translate,
  translateFromTheStart,
  type Way,
} from './page-translator.ts';
import { eachGestureInEachPlace, planTour } from './tour.ts';
import { pressesOf } from './walk.ts';

const WAYS: readonly Way[] = ['replaces', 'moves'];
const NOW = Date.parse('2026-11-22T12:30:00');

/** Each page takes its own moment to open, from which on its seconds are counted. */
const timeless = (words: string): string => words.replaceAll(/\d+ seconds?/gu, 'some seconds');

/** The same course twice: as it was written, and under a translator. */
class Pair {
  readonly pages: readonly [plain: Page, translated: Page];
  readonly #problems: readonly (readonly string[])[];

  private constructor(pages: readonly [Page, Page], problems: readonly (readonly string[])[]) {
    this.pages = pages;
    this.#problems = problems;
  }

  static async open(browser: Browser, baseURL: string | undefined): Promise<Pair> {
    const openOne = async (): Promise<Page> => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.clock.install({ time: NOW });
      await page.clock.pauseAt(NOW + 60_000);
      return page;
    };
    const pages = [await openOne(), await openOne()] as const;
    const problems = await Promise.all(pages.map(watch));
    await Promise.all(pages.map(placeTranslator));
    return new Pair(pages, problems);
  }

  get translated(): Page {
    return this.pages[1];
  }

  /** What is done on one is done on the other. */
  async both(act: (page: Page) => Promise<unknown>): Promise<void> {
    await Promise.all(this.pages.map(act));
  }

  async goTo(path: string, way?: Way): Promise<void> {
    await this.both((page) => page.goto(path));
    await this.both((page) => new LessonPage(page).isReady());
    if (way !== undefined) await translate(this.translated, way);
  }

  /** Presses what is found by its name, never by its words. */
  async press(place: string, nth = 0): Promise<void> {
    await this.both((page) => page.locator(place).and(page.locator(':enabled')).nth(nth).click());
    await this.pass(250);
  }

  pass(time: number): Promise<void> {
    return this.both((page) => page.clock.runFor(time));
  }

  /** What comes late comes to both. */
  async sees(place: string): Promise<void> {
    await expect(async () => {
      await this.pass(50);
      await this.both((page) => expect(page.locator(place)).toBeVisible({ timeout: 200 }));
    }).toPass({ intervals: [10] });
  }

  /** Both say the same, and under the translator nothing is left as it was. */
  async say(at: string): Promise<void> {
    await expect(async () => {
      const [plain, translated] = await Promise.all([reading(this.pages[0]), reading(this.pages[1])]);
      expect(plain.bare, `${at}: texts with neighbours`).toEqual([]);
      expect(translated.untouched, `${at}: not translated`).toEqual([]);
      for (const what of ['texts', 'live', 'names'] as const)
        expect(translated[what].map(timeless), `${at}: ${what}`).toEqual(plain[what].map(timeless));
    }).toPass({ timeout: 5_000 });
    expect(this.#problems.flat(), at).toEqual([]);
  }

  async close(): Promise<void> {
    await Promise.all(this.pages.map((page) => page.context().close()));
  }
}

const story = test.extend<{ pair: Pair }>({
  pair: async ({ browser, baseURL }, use) => {
    const pair = await Pair.open(browser, baseURL);
    await use(pair);
    await pair.close();
  },
});

interface Run {
  lesson: Lesson;
  variant: Variant;
  mode: Mode;
}

/** Opens a lesson on both, untranslated. */
async function open({ pages }: Pair, { lesson, variant, mode }: Run): Promise<void> {
  await Promise.all(pages.map((page) => new LessonPage(page).openLesson(lesson, variant, mode)));
}

/** Plays a lesson that is open to its end. */
async function play(pair: Pair, run: Run, before: (at: number) => Promise<void> = async () => {}): Promise<void> {
  let at = 0;
  for (const place of pressesOf(run)) {
    await before(at);
    await pair.say(`before press ${at}, ${place ?? 'the network'}`);
    if (place === null) await pair.pass(1_250);
    else await pair.press(place);
    at += 1;
  }
  await atTheEnd(pair);
}

/** Looks back where that is offered. */
async function atTheEnd(pair: Pair): Promise<void> {
  await pair.sees('[data-end]');
  await pair.say('at the end');
  const [plain] = pair.pages;
  if ((await plain.locator('[data-look-back]').count()) === 0) return;
  await pair.both((page) => page.locator('[data-look-back] summary').click());
  const scrubber = '[data-timeline] input';
  await pair.sees(scrubber);
  for (let moment = 0; moment < 4; moment += 1) {
    await pair.say(`looking back at moment ${moment}`);
    await pair.both((page) => page.locator(scrubber).press('ArrowRight'));
  }
}

/** Watches a lesson to its end, paused and played on now and then. */
async function look(pair: Pair): Promise<void> {
  const [plain] = pair.pages;
  for (let at = 0; at < 300 && (await plain.locator('[data-end]').count()) === 0; at += 1) {
    await pair.say(`watched for ${at} moments`);
    // An announcement has one button, and that goes on.
    if (at % 8 === 3 && (await plain.locator('[data-acts]').count()) > 0) {
      await pair.press('[data-acts] button');
      await pair.say(`paused after ${at} moments`);
      await pair.press('[data-acts] button');
    }
    await pair.pass(NIGHTLY ? 700 : 1_500);
  }
  await atTheEnd(pair);
}

const runsOf = (lesson: Lesson): Run[] =>
  lesson.variants.flatMap((variant) => lesson.modes.map((mode) => ({ lesson, variant, mode })));

/** What the pages around don't have: a test, and being watched. */
const LEAN = new Set(['next-person watch', 'prove-it exam']);

/** In the gate, one of each kind of run; by night all of them, in both ways. */
const RUNS = [...LESSONS, ...(NIGHTLY ? [4, 5, 10].map(drawTest) : [])]
  .flatMap(runsOf)
  .filter(
    ({ lesson, variant, mode }) => NIGHTLY || (variant === lesson.variants[0] && LEAN.has(`${lesson.id} ${mode}`)),
  )
  .flatMap((run, index) => (NIGHTLY ? WAYS : [WAYS[index % 2] ?? 'replaces']).map((way) => ({ ...run, way })));

for (const { way, ...run } of RUNS) {
  const { lesson, variant, mode } = run;
  story(
    `${lesson.id} (${variant.id}, seed ${lesson.seed}), ${mode}: a translator that ${way} texts`,
    async ({ pair }) => {
      story.setTimeout(300_000);
      await open(pair, run);
      await translate(pair.translated, way);
      if (mode === 'watch') await look(pair);
      else await play(pair, run);
    },
  );
}

const phone = LESSONS.find(({ id }) => id === 'log-out-phone');
if (phone === undefined) throw new Error('There is no lesson on the phone');

for (const way of WAYS)
  for (const first of [0, 1, 2, 3, 4, 5])
    story(
      `a translator that ${way} texts, switched on at press ${first}, off and on again`,
      { tag: NIGHT },
      async ({ pair }) => {
        story.setTimeout(300_000);
        const run: Run = { lesson: phone, variant: phone.variants[0], mode: 'guided' };
        await open(pair, run);
        await play(pair, run, async (at) => {
          if (at < first) return;
          if ((at - first) % 6 === 0) await translate(pair.translated, way);
          if ((at - first) % 6 === 3) await stopTranslating(pair.translated);
        });
      },
    );

/** Everything on a page that answers, pressed in turn. */
async function pressAll(pair: Pair): Promise<void> {
  const place = 'main :is(button, summary, input[type="radio"], input[type="checkbox"]):visible';
  const [plain] = pair.pages;
  for (let nth = 0; nth < (await plain.locator(place).count()); nth += 1) {
    if (!(await plain.locator(place).nth(nth).isEnabled())) continue;
    await pair.both((page) => page.locator(place).nth(nth).click());
    await pair.pass(300);
    await pair.say(`after the press on control ${nth}`);
    if ((await plain.locator('dialog[open]').count()) > 0) await pair.both((page) => page.keyboard.press('Escape'));
  }
}

story.describe('a page around the lessons, with everything pressed:', () => {
  for (const path of byNight(['/take-home/', '/kept/', '/continue/', '/about/'], ['/continue/']))
    for (const way of NIGHTLY ? WAYS : (['replaces'] as const))
      story(`${path} (${way})`, async ({ pair }) => {
        story.setTimeout(300_000);
        // So that there is something to be kept and taken along.
        await pair.goTo('/learn/next-person/');
        await pair.press('[data-gesture="site.menu.open"]');
        await pair.goTo(path, way);
        await pair.say('as it opens');
        await pressAll(pair);
      });

  for (const way of byNight(WAYS, []))
    story(`/drill/ (${way})`, async ({ pair }) => {
      const lesson = drawDrill(7);
      await pair.goTo('/drill/?seed=7', way);
      await pair.say('as it opens');
      await pair.press('main button');
      await play(pair, { lesson, variant: lesson.variants[0], mode: 'exam' });
    });

  for (const way of byNight(WAYS, []))
    story(`/play/ (${way})`, async ({ pair }) => {
      story.setTimeout(300_000);
      const [leg = []] = planTour(OPEN_SCENE, { each: eachGestureInEachPlace });
      await pair.goTo('/play/', way);
      for (const { gesture } of leg) {
        await pair.say(`before ${nameOf(gesture)}`);
        await pair.press(`[data-gesture="${nameOf(gesture)}"]`);
      }
    });
});

story.describe('the opening', () => {
  const FIRST = ['site.menu.open', 'site.menu.logOut', 'site.dialog.logOut'];

  for (const way of NIGHTLY ? WAYS : (['moves'] as const))
    story(`leads into the first lesson (${way})`, async ({ pair }) => {
      await pair.goTo('/', way);
      await pair.say('as it opens');
      for (const gesture of FIRST) {
        await pair.press(`[data-gesture="${gesture}"]`);
        await pair.say(`after ${gesture}`);
      }
      await pair.both((page) => expect(page).toHaveURL(/learn\/next-person/u));
    });

  story('is translated and walked before the scripts have come', async ({ pair }) => {
    const releases = await Promise.all(pair.pages.map((page) => holdScripts(page)));
    await pair.both((page) => page.goto('/', { waitUntil: 'commit' }));
    await pair.both((page) => expect(page.locator('h1').first()).toBeAttached());
    await translate(pair.translated, 'replaces');
    for (const gesture of FIRST.slice(0, 2)) {
      await pair.press(`[data-gesture="${gesture}"]`);
      await pair.say(`after ${gesture}`);
    }
    for (const release of releases) release();
    await pair.both((page) => new LessonPage(page).isReady());
    await pair.both((page) => expect(page).toHaveURL(/learn\/next-person/u));
    await pair.say('in the lesson');
  });
});

story.describe('translated before the course’s own scripts begin', () => {
  for (const path of byNight(
    ['/', '/take-home/', '/learn/log-out-phone/', '/learn/next-person/?mode=practice'],
    ['/', '/learn/next-person/?mode=practice'],
  ))
    for (const way of NIGHTLY ? WAYS : (['replaces'] as const))
      story(`${path} answers (${way})`, async ({ pair }) => {
        await translateFromTheStart(pair.translated, way);
        await pair.goTo(path);
        // What is drawn in idle time.
        await pair.pass(5_000);
        await pair.say('as it opens');
      });

  story('or in the moment in which they take the page over', async ({ pair }) => {
    // The course looks for a translator's traces right before it takes over.
    await pair.translated.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called on the element that it was called on
      const { querySelector } = Element.prototype;
      Element.prototype.querySelector = function (this: Element, selector: string) {
        if (selector === 'font') queueMicrotask(() => pageTranslator.on('replaces'));
        return querySelector.call(this, selector);
      };
    });
    await pair.goTo('/learn/log-out-phone/');
    await expect(pair.translated.locator('html.translated-ltr')).toBeAttached();
    await pair.say('as it opens');
    await pair.press('[data-gesture="phone.unlock"]');
    await pair.say('after a press');
  });

  for (const path of byNight(
    ['/learn/log-out-phone/', '/learn/log-out-phone/?mode=practice'],
    ['/learn/log-out-phone/?mode=practice'],
  ))
    story(`a press on ${path} that comes early is answered by what takes its place`, async ({ pair }) => {
      await translateFromTheStart(pair.translated, 'replaces');
      const releases = await Promise.all(pair.pages.map((page) => holdScripts(page)));
      await pair.both((page) => page.goto(path, { waitUntil: 'commit' }));
      // Not the press that the plain page answers by itself.
      await pair.both((page) => page.locator('[data-help]').dispatchEvent('click'));
      for (const release of releases) release();
      await pair.both((page) => new LessonPage(page).isReady());
      await pair.pass(500);
      await pair.say('once it answers');
      const pressed = await pair.translated.evaluate(() => localStorage.getItem('turn-the-key:journal:log-out-phone'));
      expect(pressed).not.toBeNull();
    });
});

test.describe('a text that React wrote, exchanged by a translator,', () => {
  test.use({ allowedProblems: [] });

  /** What React might do next, and what is then read in the place of both. */
  const LEFT = {
    'is taken away': '<i></i>',
    'is gone before': '<b>⟦new⟧</b>⟦words⟧<i></i>',
    'is rewritten': '⟦other⟧<i></i>',
    'has a neighbour moved before it': '<i></i>⟦words⟧',
    'is moved to the end': '<i></i>⟦words⟧',
    'is moved to the front': '⟦words⟧<i></i>',
    'goes with its parent': '',
  };

  for (const way of WAYS)
    test(`is found where it would stand (${way})`, async ({ page }) => {
      await placeTranslator(page);
      await page.goto('/about/');
      await expect(page.locator('html[data-ready]')).toBeAttached();
      const found = await page.evaluate(
        async ([chosen, acts]) => {
          const then = () => new Promise((resolve) => setTimeout(resolve));
          pageTranslator.on(chosen);
          const results: [string, string][] = [];
          for (const act of acts) {
            const room = document.body.appendChild(document.createElement('div'));
            const parent = room.appendChild(document.createElement('p'));
            const text = parent.appendChild(document.createTextNode('words'));
            const last = parent.appendChild(document.createElement('i'));
            const added = document.createElement('b');
            added.textContent = 'new';
            await then();
            if (text.parentNode === parent) throw new Error('The translator does nothing');
            if (act === 'is taken away') parent.removeChild(text);
            if (act === 'is gone before') parent.insertBefore(added, text);
            if (act === 'is rewritten') text.nodeValue = 'other';
            if (act === 'has a neighbour moved before it') parent.insertBefore(last, text);
            if (act === 'is moved to the end') parent.appendChild(text);
            if (act === 'is moved to the front') parent.insertBefore(text, last);
            if (act === 'goes with its parent') room.removeChild(parent);
            await then();
            results.push([act, room.innerHTML.replaceAll(/<\/?(?:font|p)[^>]*>/gu, '')]);
          }
          return results;
        },
        [way, Object.keys(LEFT)] as const,
      );
      expect(Object.fromEntries(found)).toEqual(LEFT);
    });

  test('and nothing else: what is not where it should be is told as ever', async ({ page }) => {
    await page.goto('/about/');
    await expect(page.locator('html[data-ready]')).toBeAttached();
    const errors = await page.evaluate(() => {
      const [parent, text] = [document.createElement('p'), document.createTextNode('words')];
      const stray = document.createElement('p').appendChild(document.createTextNode('words'));
      const messages: string[] = [];
      for (const act of [
        () => parent.removeChild(text),
        () => parent.removeChild(stray),
        () => parent.insertBefore(document.createElement('b'), text),
        () => parent.insertBefore(document.createElement('b'), stray),
      ])
        try {
          act();
        } catch (error) {
          messages.push((error as Error).name);
        }
      return messages;
    });
    expect(errors).toEqual(['NotFoundError', 'NotFoundError', 'NotFoundError', 'NotFoundError']);
  });
});

test('what extensions put into a page does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    const meddle = () => {
      for (const place of [document.documentElement, document.body])
        place.append(document.createElement('grammarly-desktop-integration'));
      document.body.prepend(document.createElement('div'));
      document.head.append(document.createElement('meta'));
      for (const element of document.querySelectorAll('body, button, input, h1, p')) {
        element.setAttribute('data-darkreader-inline-bgcolor', '');
        element.setAttribute('data-gramm', 'false');
        element.classList.add('vsc-initialized');
      }
    };
    document.addEventListener('DOMContentLoaded', meddle);
  });
  await page.goto('/learn/log-out-phone/');
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await page.locator('[data-gesture="hands.phone"]:enabled, [data-gesture="phone.unlock"]:enabled').first().click();
  await expect(page.locator('[data-stage]')).toBeVisible();
});
