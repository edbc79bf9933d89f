import { YOUNGER } from '../scripts/floor/younger.ts';
import { firstModeOf } from '../src/machines/lesson/step.ts';
import { LESSONS } from '../src/steps/all.ts';
import { ageStyles } from './floor/aged-styles.ts';
import { expect, test } from './lesson.ts';
import { walk } from './walk.ts';

/** A browser that knows popovers shows them by their markup alone: the real one at the floor is asked by night. */
const GONE = YOUNGER.filter(({ member }) => !/popover/iu.test(member ?? ''));

/** Whatever is younger than the floor, in any of its browsers, is taken away before a page finds it. */
function age(young: typeof YOUNGER): number {
  const drop = (from: unknown, name: string): number =>
    (typeof from === 'object' || typeof from === 'function') &&
    from !== null &&
    Object.hasOwn(from, name) &&
    Reflect.deleteProperty(from, name)
      ? 1
      : 0;
  const found = (name: string): unknown =>
    name === 'TypedArray'
      ? Object.getPrototypeOf(Int8Array)
      : (Reflect.get(globalThis, name) ?? Reflect.get(Intl, name));
  let count = 0;
  for (const { owner, member } of young) {
    if (member === undefined) count += drop(globalThis, owner) + drop(Intl, owner);
    else if (owner === 'Window') count += drop(globalThis, member);
    else {
      const from = found(owner) as { prototype?: unknown } | undefined;
      count += drop(from, member) + drop(from?.prototype, member);
    }
  }
  return count;
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(age, GONE);
  await ageStyles(page);
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

for (const lesson of LESSONS)
  for (const mode of process.env['NIGHTLY'] ? lesson.modes.filter((one) => one !== 'watch') : [firstModeOf(lesson)])
    test(`${lesson.id} can be played to its end (${mode})`, async ({ page, lesson: at }) => {
      test.slow();
      const [variant] = lesson.variants;
      await at.openLesson(lesson, variant, mode);
      await walk(page, { lesson, variant, mode }, (target) => target.click());
    });

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
