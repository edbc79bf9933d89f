import type { Mode } from '../src/machines/lesson/policy.ts';
import type { Lesson } from '../src/machines/lesson/step.ts';
import { LESSONS } from '../src/steps/all.ts';
import { atFloor } from './floor/at-floor.ts';
import { expect, test } from './lesson.ts';
import { NIGHT } from './nightly.ts';
import { walk } from './walk.ts';

test.beforeEach(async ({ page }) => {
  await atFloor(page);
});

test('what is taken away is gone, and what the floor has is not', async ({ page }) => {
  await page.goto('/about/');
  const has = await page.evaluate(() => ({
    young: [
      'toSorted' in [],
      'with' in [],
      'canParse' in URL,
      'groupBy' in Object,
      'withResolvers' in Promise,
      'union' in new Set(),
      'map' in [].values(),
      'ariaLabel' in document.body,
      'requestIdleCallback' in globalThis,
      'navigation' in globalThis,
      'DurationFormat' in Intl,
    ],
    old: ['findLast' in [], 'structuredClone' in globalThis, 'inert' in document.body],
  }));
  expect(has).toEqual({ young: has.young.map(() => false), old: has.old.map(() => true) });
});

test('what sheets lose is gone, and dark stays dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of ['/', '/about/', '/learn/log-out-computer/', '/take-home/']) {
    await page.goto(path);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    const seen = await page.evaluate(() => {
      const rules = (of: CSSStyleSheet | CSSGroupingRule): string[] =>
        [...of.cssRules].flatMap((rule) => (rule instanceof CSSGroupingRule ? rules(rule) : [rule.cssText]));
      return {
        young: [...document.styleSheets].flatMap(rules).filter((rule) => /:has\(|light-dark\(|anchor-name/u.test(rule)),
        scheme: getComputedStyle(document.documentElement).colorScheme,
        ground: getComputedStyle(document.querySelector('#root > *') ?? document.body).backgroundColor,
      };
    });
    expect(seen, path).toEqual({ young: [], scheme: 'dark', ground: 'rgb(20, 22, 27)' });
  }
});

/** A lesson and the test; what the others ask for is read off the built files (scripts/floor/). */
const isInGate = ({ id }: Lesson, mode: Mode) => `${id} ${mode}` === 'next-person guided' || id === 'prove-it';

for (const lesson of LESSONS)
  for (const mode of lesson.modes.filter((one) => one !== 'watch'))
    test(
      `${lesson.id} can be played to its end (${mode})`,
      { tag: isInGate(lesson, mode) ? [] : NIGHT },
      async ({ page, lesson: at }) => {
        test.slow();
        const [variant] = lesson.variants;
        await at.openLesson(lesson, variant, mode);
        await walk(page, { lesson, variant, mode }, (target) => target.click());
      },
    );

test('all the rest answers, too', async ({ page, lesson }) => {
  test.slow();
  await page.goto('/');
  await lesson.isReady();
  await page.goto('/drill/');
  await lesson.isReady();
  await lesson.begin();
  await page.getByRole('button', { name: /Give up/u }).click();
  await page.goto('/take-home/');
  await lesson.isReady();
  for (const button of ['Save the calendar file', 'Save as a picture']) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    await saved;
  }
  await page.goto('/play/');
  await lesson.isReady();
  await page.locator('[data-gesture]:enabled').first().click();
  await page.goto('/kept/');
  await lesson.isReady();
  await page.getByRole('switch').first().click();
  for (const path of ['continue', 'about']) {
    await page.goto(`/${path}/`);
    await lesson.isReady();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
