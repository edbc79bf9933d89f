import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect } from './fixtures.ts';

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What a page is looked at for where its twin in light colours, left to right, has passed every rule. */
const ANEW = {
  colours: (axe: AxeBuilder) => axe.withRules(COLOURS),
  direction: (axe: AxeBuilder) => axe.disableRules(COLOURS),
};

/** Nothing on the page breaks a rule of WCAG 2.2 AA that a program can see. It waits, so the clock must run. */
export async function isAccessible(page: Page, what: string, anew?: keyof typeof ANEW): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  const { violations } = await (anew === undefined ? axe : ANEW[anew](axe)).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    what,
  ).toEqual([]);
}
