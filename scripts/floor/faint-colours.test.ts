import postcss from 'postcss';
import { expect, it } from 'vitest';

import { faintColours } from './faint-colours.ts';

const GUARD = '@supports (color: color-mix(in lab, red, red))';
const built = (css: string) => postcss([faintColours]).process(css, { from: undefined }).css;

it.each([
  ['background: var(--x)', 'background: color-mix(in oklab, var(--x) 12%, transparent)', 'background: transparent'],
  ['fill: red', 'fill: color-mix(in srgb, red, transparent 80%)', 'fill: transparent'],
  [
    'background: linear-gradient(currentColor 0 0)',
    'background: linear-gradient(color-mix(in oklab, currentcolor 8%, transparent) 0 0)',
    'background: linear-gradient(transparent 0 0)',
  ],
])('a faint colour falls back to none: %s', (older, younger, instead) => {
  expect(built(`a, b { ${older} } ${GUARD} { a { ${younger} } }`)).toBe(
    `a, b { ${older} } a { ${instead} } ${GUARD} { a { ${younger} } }`,
  );
  expect(built(`a { ${older}; ${GUARD} { ${younger} } }`)).toBe(`a { ${older}; ${instead}; ${GUARD} { ${younger} } }`);
});

it.each([
  `a { color: var(--x) } ${GUARD} { a { color: color-mix(in oklab, var(--x) 90%, transparent) } }`,
  `a { color: var(--x) } ${GUARD} { a { color: color-mix(in oklab, var(--x) 12%, var(--y)) } }`,
  `a { color: var(--x) } @supports (color: oklch(0 0 0)) { a { color: oklch(0.5 0.1 20) } }`,
])('all else stays: %s', (css) => {
  expect(built(css)).toBe(css);
});
