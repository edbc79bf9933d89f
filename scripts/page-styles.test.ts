import { describe, expect, it } from 'vitest';

import { atFirst, isStyled, usedStyles } from './page-styles.ts';

const PAGE =
  '<html lang="en"><body><p class="big md:flex" data-look="ours"><a href="/">On</a></p><button disabled></button>';

/** What is left of a rule for its selector. */
const RULE = '{color:red}';

describe('of a sheet, the page', () => {
  it.each([
    ['keeps what matches', '.big', '.big'],
    ['drops a class that it does not have', '.small', ''],
    ['drops one selector of several', '.small,.big', '.big'],
    ['reads an escaped class', String.raw`.md\:flex`, String.raw`.md\:flex`],
    ['drops an element that it does not have', 'p b', ''],
    ['knows attributes by their value', '[data-look=ours],[data-look=main]', '[data-look=ours]'],
    ['keeps what scripts will say of the whole page', '[data-theme=dark] p', '[data-theme=dark] p'],
    ['looks into brackets', ':is(.small,.big) a,:is(.small) a', ':is(.big) a'],
    ['keeps what is nothing but brackets', ':is(.big>*):is(a)', ':is(.big>*):is(a)'],
    ['keeps a state in brackets', '.big:is(:disabled,[aria-disabled])', '.big:is(:disabled)'],
    ['leaves open what must not match', 'p:not(.small)', 'p:not(.small)'],
    ['keeps states of the keyboard', '.big:focus-visible', '.big:focus-visible'],
  ])('%s', async (_, selector, kept) => {
    expect(await usedStyles(selector + RULE, PAGE)).toBe(kept === '' ? '' : kept + RULE);
  });

  it.each([
    ['leaves no empty block', '@media screen{.small{color:red}}', ''],
    [
      'leaves a company its colours',
      '.big{color:var(--b)}:root{--b:var(--accent,red);--c:red}',
      '.big{color:var(--b)}:root{--b:var(--accent,red)}',
    ],
    [
      'takes what is registered and never set at its first value: not every browser knows how to',
      '@property --a{syntax:"*";inherits:false;initial-value:solid}.big{border-style:var(--a)}',
      '.big{border-style:solid}',
    ],
    ['says nothing twice', '.big{color:red;color:red}', '.big{color:red}'],
  ])('%s', async (_, css, kept) => {
    expect(await usedStyles(css, PAGE)).toBe(kept);
  });
});

it.each([
  ['what a pointer is over', 'a:hover{color:red}', ''],
  ['paper', '@media print{a{color:red}}', ''],
  ['motion that ends', 'a{color:red;transition:color 1s}', 'a{color:red}'],
  ['what turns for ever', 'a{animation:b 1s infinite}', 'a{animation:b 1s infinite}'],
  ['parts of controls that no page has', '::file-selector-button,a:before{color:red}', 'a:before{color:red}'],
])('a first picture, and %s', (_, css, kept) => {
  expect(atFirst(css)).toBe(kept);
});

it('knows which classes a sheet names', () => {
  expect(['md:flex', 'w-1/2', 'flex'].map((name) => isStyled(name, String.raw`.md\:flex{color:red}`))).toEqual([
    true,
    false,
    false,
  ]);
});
