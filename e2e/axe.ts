import type { Page } from '@playwright/test';
import axe from 'axe-core';

import { expect } from './fixtures.ts';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const NONE: Readonly<Record<string, { enabled: boolean }>> = Object.fromEntries(
  COLOURS.map((rule) => [rule, { enabled: false }]),
);

/** What a page is looked at for where its twin in light colours, left to right, has passed every rule. */
const ANEW: Record<'colours' | 'direction', axe.RunOptions> = {
  colours: { runOnly: COLOURS },
  direction: { rules: NONE },
};

/** Nothing on the page breaks a rule of WCAG 2.2 AA that a program can see. It waits, so the clock must run. */
export async function isAccessible(page: Page, what: string, anew?: keyof typeof ANEW): Promise<void> {
  // Once for each document: it is half a megabyte.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (options) => {
      // What fades in is pale for a moment.
      for (const animation of document.getAnimations())
        if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
      const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
      ...(anew && ANEW[anew]),
    } satisfies axe.RunOptions,
  );
  expect(violations, what).toEqual([]);
}
