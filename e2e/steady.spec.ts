import type { Page } from '@playwright/test';

import { firstModeOf } from '../src/machines/lesson/step.ts';
import { LESSONS } from '../src/steps/all.ts';
import { expect, test } from './lesson.ts';
import { NIGHT } from './nightly.ts';
import { crowded } from './readable.ts';
import { walk } from './walk.ts';
import { load } from './within.ts';

// What moves on its way is where it was, and not where it will be.
test.use({ reducedMotion: 'reduce' });

/** What keeps its box, and what may move it: another layout of the page, another device in the hand, another seat. */
const BOXES = [
  '[data-bar]',
  '[data-stage]',
  '[data-card]',
  '[data-box="computer"]',
  '[data-box="phone"]',
  '[data-shelf] p',
];

/** Each box that is seen, to the pixel, under the name of the moment to which it belongs. */
const boxesOf = (page: Page) =>
  page.evaluate((selectors) => {
    const layout = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['layout'];
    const stage = document.querySelector<HTMLElement>('[data-stage]');
    const { hands, seat } = stage?.dataset ?? {};
    const moves: Record<string, unknown[]> = {
      '[data-bar]': [],
      '[data-card]': [layout === 'question' || layout === 'futures' ? layout : ''],
      '[data-stage]': [['sorting', 'futures'].includes(layout ?? '') ? layout : ''],
    };
    return selectors.flatMap((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (box === undefined || box.width === 0) return [];
      const moment = [selector, ...(moves[selector] ?? [hands, seat === 'away' || seat === 'nextPerson' ? seat : ''])];
      return [[moment.join(' '), [box.x, box.y, box.width, box.height].map((length) => Math.round(length)).join()]];
    });
  }, BOXES);

/** The ring of a control that something cuts off, and a tag that lies over a control or a picture beside its own. */
const badMarks = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) => element.getClientRects().length > 0;
    const lit = [...document.querySelectorAll<HTMLElement>('[data-stage] [data-lit]')].find(isSeen);
    if (lit === undefined) return [];
    const found: string[] = [];
    const { outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(lit);
    if (outlineStyle !== 'solid') found.push('no ring');
    const ring = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    const box = lit.getBoundingClientRect();
    for (let holder = lit.parentElement; holder !== null; holder = holder.parentElement) {
      if (getComputedStyle(holder).overflowY === 'visible') continue;
      const room = holder.getBoundingClientRect();
      const out = [room.left - box.left, room.top - box.top, box.right - room.right, box.bottom - room.bottom];
      if (Math.max(...out) + ring > 0.5) found.push(`ring cut off by ${holder.className}`);
    }
    const device = lit.closest('[data-device]');
    const tag = [...(device?.querySelectorAll<HTMLElement>('[data-tag]') ?? [])].find(
      ({ style }) => style.visibility === 'visible',
    );
    if (device === null || tag === undefined) return found;
    const words = tag.getBoundingClientRect();
    const layer = lit.closest('[data-modal]') ?? device;
    const tiles = [...layer.querySelectorAll('svg')].map(({ parentElement }) => parentElement);
    for (const other of [...layer.querySelectorAll('button:not([inert] *), [data-face]'), ...tiles]) {
      if (other === null || !other.matches('button, span')) continue;
      const { left, top, right, bottom } = other.getBoundingClientRect();
      const isUnder = left < words.right && right > words.left && top < words.bottom && bottom > words.top;
      if (isUnder && !other.contains(lit)) found.push(`tag over ${other.outerHTML.slice(0, 80)}`);
    }
    return found;
  });

/** What stands beside the device in the hand, and doesn't say what it is. */
const untitled = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-stage] > [aria-labelledby]')].flatMap((one) => {
      const title = document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.getBoundingClientRect();
      return title !== undefined && title.width > 1 && title.height > 1 ? [] : [one.outerHTML.slice(0, 80)];
    }),
  );

/** The lessons that the gate walks in a wide window: the next person, and the phone with what lies out of reach. */
const ON_DESKS: ReadonlySet<string> = new Set(['next-person', 'log-out-phone']);
/** The one that it walks in a narrow window: both devices, and the board to sort on. */
const ON_PHONES: ReadonlySet<string> = new Set(['habits']);

const SIZES = [
  [1366, 768],
  [390, 844],
  ...(process.env['NIGHTLY']
    ? ([
        [1280, 800],
        [768, 1024],
      ] as const)
    : []),
] as const;

for (const [width, height] of SIZES)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const lesson of LESSONS.filter(({ steps }) => steps.length > 0))
      test(
        `nothing of ${lesson.id} moves but what means something, and each mark stands free`,
        {
          tag: (width > 480 ? ON_DESKS : ON_PHONES).has(lesson.id) ? [] : NIGHT,
        },
        async ({ lesson: learner, page }) => {
          test.slow();
          const mode = firstModeOf(lesson);
          const [variant] = lesson.variants;
          const known = new Map<string, string>();
          await learner.openLesson(lesson, variant, mode);
          await walk(page, { lesson, variant, mode }, async (target) => {
            for (const [moment = '', box = ''] of await boxesOf(page)) {
              expect(box, moment).toBe(known.get(moment) ?? box);
              known.set(moment, box);
            }
            expect(await badMarks(page), await target.innerText()).toEqual([]);
            expect(await crowded(page), await target.innerText()).toEqual([]);
            expect(await untitled(page)).toEqual([]);
            await target.click();
          });
          expect(known.size).toBeGreaterThan(3);
        },
      );
  });

test('what is told covers all of the stage', async ({ page }) => {
  const told = LESSONS.flatMap(({ id, steps }) =>
    steps.flatMap((step) => (step.announces === undefined ? [] : [`/learn/${id}/${step.id}/`])),
  );
  for (const url of told) {
    await load(page, url);
    await expect(page.locator('[data-announcement]')).toBeVisible();
    const picture = await page.screenshot();
    await page.locator('[data-stage]').evaluate((stage) => stage.style.setProperty('opacity', '0'));
    expect((await page.screenshot()).equals(picture), url).toBe(true);
  }
});
