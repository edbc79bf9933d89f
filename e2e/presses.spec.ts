import type { Browser, Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { byNight } from './nightly.ts';

/** The presses of a log-out, one of them taken back, and what each brings into view. */
const PRESSES = [
  ['site.menu.open', 'site.menu.logOut'],
  ['site.menu.logOut', 'site.dialog.cancel'],
  ['site.dialog.cancel', 'site.menu.open'],
  ['site.menu.open', 'site.menu.logOut'],
  ['site.menu.logOut', 'site.dialog.logOut'],
] as const;

/** Chromium's own note of each element whose style it works out. */
const RESOLVED = 'StyleResolver::ResolveStyle';
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.invalidationTracking'];

interface Traced {
  name: string;
  ts: number;
  dur?: number;
  args: { data?: { type?: string } };
}

interface Cost {
  /** How many styles are worked out from a press until its effect has been drawn. */
  restyled: number;
  /** How often the layout is worked out before the press has been answered: once, for the place of the focus. */
  layouts: number;
}

/** What a press costs, in numbers that do not hang on how fast the machine is. */
async function costOf(browser: Browser, page: Page, press: string, effect: string): Promise<Cost> {
  const target = page.locator(`[data-gesture="${press}"]:enabled`).first();
  await target.hover();
  await drawn(page);
  await browser.startTracing(page, { categories: CATEGORIES });
  await target.click();
  await expect(page.locator(`[data-gesture="${effect}"]:enabled`).first()).toBeVisible();
  await drawn(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] };
  const named = (wanted: string) => traceEvents.filter(({ name }) => name === wanted);
  const clicks = named('EventDispatch').filter(({ args }) => args.data?.type === 'click');
  const isIn = ({ ts }: Traced) => clicks.some((click) => ts >= click.ts && ts < click.ts + (click.dur ?? 0));
  return { restyled: named(RESOLVED).length, layouts: named('Layout').filter(isIn).length };
}

/** Two frames on. */
const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

const DESK = [1280, 800] as const;

for (const [width, height] of byNight([DESK, [390, 844] as const], [DESK]))
  test(`no press restyles a third of what is on the page, or lays it out twice (${width}×${height})`, async ({
    page,
    browser,
  }) => {
    await page.setViewportSize({ width, height });
    // What moves is restyled at each frame, as often as the machine draws one.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/learn/log-out-computer/open-menu/?mode=practice', { waitUntil: 'networkidle' });
    await expect(page.locator('html[data-ready]')).toBeAttached();
    const seen: string[] = [];
    for (const [press, effect] of PRESSES) {
      const elements = await page.evaluate(() => document.querySelectorAll('*').length);
      const { restyled, layouts } = await costOf(browser, page, press, effect);
      expect(Math.min(restyled, layouts), 'both are counted').toBeGreaterThan(0);
      if (layouts > 1) seen.push(`${press}: laid out ${layouts} times`);
      if (restyled > elements / 3) seen.push(`${press}: ${restyled} of ${elements}`);
    }
    expect(seen).toEqual([]);
  });

/** What React draws in the task of a press: how often, and how many of the page's components. */
interface Drawings {
  times: number;
  components: number;
  of: number;
}

declare global {
  var drawings: Drawings;
}

/** Runs in the page before React does, and counts by the hook that React keeps for its own tools. */
function countDrawings(): void {
  interface Fiber {
    tag: number;
    flags: number;
    child: Fiber | null;
    sibling: Fiber | null;
    alternate: Fiber | null;
  }
  const FUNCTION = new Set([0, 11, 15]);
  const PERFORMED_WORK = 1;
  let isOpen = false;
  globalThis.drawings = { times: 0, components: 0, of: 0 };
  addEventListener(
    'click',
    () => {
      globalThis.drawings = { times: 0, components: 0, of: 0 };
      isOpen = true;
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (isOpen = false), { once: true });
      port1.start();
      port2.postMessage(null);
    },
    true,
  );
  const visit = (first: Fiber | null, isDrawn: boolean) => {
    for (let fiber = first; fiber !== null; fiber = fiber.sibling) {
      const isComponent = FUNCTION.has(fiber.tag);
      if (isComponent) globalThis.drawings.of += 1;
      if (isComponent && isDrawn && (fiber.flags & PERFORMED_WORK) > 0) globalThis.drawings.components += 1;
      // Where nothing was drawn anew, the very same children stand in both trees.
      visit(fiber.child, isDrawn && fiber.child !== fiber.alternate?.child);
    }
  };
  const hook = {
    supportsFiber: true,
    inject: () => 1,
    checkDCE: () => {},
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
    onCommitFiberRoot: (_: number, root: { current: Fiber }) => {
      if (!isOpen) return;
      globalThis.drawings.times += 1;
      globalThis.drawings.of = 0;
      visit(root.current.child, true);
    },
  };
  Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });
}

/** The devices alone, where half of the controls rest under a menu. With all that is said of a press it was 0.4. */
const PART = 0.2;

test('a press draws the devices, once, and what stands beside them in a task of its own', async ({ page }) => {
  await page.addInitScript(countDrawings);
  await page.goto('/learn/log-out-computer/open-menu/?mode=practice', { waitUntil: 'networkidle' });
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const seen: string[] = [];
  for (const [press, effect] of PRESSES) {
    await page.locator(`[data-gesture="${press}"]:enabled`).first().click();
    await expect(page.locator(`[data-gesture="${effect}"]:enabled`).first()).toBeVisible();
    await drawn(page);
    const { times, components, of } = await page.evaluate(() => globalThis.drawings);
    expect(components, 'components are counted').toBeGreaterThan(0);
    if (times > 1 || components > of * PART) seen.push(`${press}: ${components} of ${of}, ${times} times`);
  }
  expect(seen).toEqual([]);
});
