import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { idleStyles, refused } from './allowed-styles.ts';
import { styleProblemsOf } from './check.ts';
import { tooYoungStyles } from './styles.ts';

const featuresOf = (css: string): string[] => tooYoungStyles(css).map(({ feature }) => feature);

it.each([
  ['a:has(b) { color: red }', 'selectors.has'],
  ['a:not(:has(b)) { color: red }', 'selectors.has'],
  [':popover-open { color: red }', 'selectors.popover-open'],
  ['a { & b { color: red } }', 'selectors.nesting'],
  ['a { color: light-dark(red, blue) }', 'types.color.light-dark'],
  ['a { --x: light-dark(red, blue) }', 'types.color.light-dark'],
  ['a { background: linear-gradient(color-mix(in oklab, red, blue), red) }', 'types.color.color-mix'],
  ['a { color: oklch(0.5 0.1 20) }', 'types.color.oklch'],
  ['a { color: rgb(from red r g b) }', 'types.color.rgb.relative_syntax'],
  [
    'a { background: linear-gradient(160deg in oklab, red, blue) }',
    'types.gradient.linear-gradient.interpolation_color_space',
  ],
  ['a { scale: tan(1deg) }', 'types.tan'],
  ['a { block-size: 2lh }', 'types.length.lh'],
  ['a { anchor-name: --x }', 'properties.anchor-name'],
  ['a { text-wrap: pretty }', 'properties.text-wrap.pretty'],
  ['@property --x { syntax: "*"; inherits: false }', 'at-rules.property'],
  ['@position-try --x { inset: 0 }', 'at-rules.position-try'],
  ['@media (width > 1px) { a:has(b) { color: red } }', 'selectors.has'],
  ['@layer x { a:has(b) { color: red } }', 'selectors.has'],
  ['@container style(--x: 1) { a { color: red } }', 'at-rules.container.style_queries_for_custom_properties'],
])('%s is too young', (css, feature) => {
  expect(featuresOf(css)).toContain(feature);
});

it.each([
  'a { color: red; color: oklch(0.5 0.1 20) }',
  '@supports (color: oklch(0 0 0)) { a { color: oklch(0.5 0.1 20) } }',
  '@supports selector(:has(a)) { a:has(b) { color: red } }',
  '@supports (anchor-name: --x) { a { anchor-name: --x } }',
  'a { -webkit-mask: none; mask: none }',
  ':is(a, b:has(c)), :where([open], :open) { color: red }',
])('%s has something for those that do not read it', (css) => {
  expect(featuresOf(css)).toEqual([]);
});

it.each([
  'a { color: var(--x); color: color-mix(in oklab, var(--x), red) }',
  'a { --x: red; --x: oklch(0.5 0.1 20) }',
  '@supports not (color: oklch(0 0 0)) { a { color: oklch(0.5 0.1 20) } }',
  '@supports (color: red) { a { color: oklch(0.5 0.1 20) } }',
  'a { color: oklch(0.5 0.1 20); color: red }',
])('%s has not', (css) => {
  expect(featuresOf(css)).not.toEqual([]);
});

it.each([
  '@container device (width >= 34rem) { a { inline-size: 10cqi; block-size: 100dvh } }',
  ':is(a, b) > c:not(.d):focus-visible::before { inset: 0; translate: 1px; accent-color: red; gap: 1px }',
  '@layer a, b; @supports (display: grid) { a { aspect-ratio: 3 / 2; overflow: clip } }',
])('%s is read by everybody', (css) => {
  expect(featuresOf(css)).toEqual([]);
});

it('a selector that is not read may not take others along', () => {
  const css = 'a, b:has(c) { color: red }';
  expect(refused(tooYoungStyles(css))).toEqual([{ feature: 'selectors.has in a list', at: 'a,b:has(c)' }]);
});

it('what is allowed in one place is not allowed in another', () => {
  expect(refused(tooYoungStyles('::-webkit-date-and-time-value { min-height: 1lh } p { min-height: 1lh }'))).toEqual([
    { feature: 'types.length.lh', at: 'p' },
  ]);
});

it('what is allowed and not asked for is named', () => {
  expect(idleStyles(tooYoungStyles('a { text-wrap: pretty }'))).toContain('selectors.has');
  expect(idleStyles(tooYoungStyles('a { text-wrap: pretty }'))).not.toContain('properties.text-wrap');
});

it('sheets are read, and a site without any is not passed', () => {
  const site = mkdtempSync(join(tmpdir(), 'floor-'));
  expect(styleProblemsOf(site)).toHaveLength(1);
  writeFileSync(join(site, 'a.css'), 'a { block-size: 2lh }');
  expect(styleProblemsOf(site)).toEqual(['a.css: types.length.lh (a)']);
  rmSync(site, { recursive: true });
});
