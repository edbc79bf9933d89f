import { describe, expect, it } from 'vitest';

import { withShortNames } from './short-names.ts';
import { usedStyles } from './used-styles.ts';

const PAGE = '<html lang="en"><body><p class="big md:flex" data-look="ours"><a href="/">On</a></p>';

describe('of a sheet, the page', () => {
  it.each([
    ['keeps what matches', '.big{color:red}', '.big{color:red}'],
    ['drops a class that it does not have', '.small{color:red}', ''],
    ['drops one selector of several', '.small,.big{color:red}', '.big{color:red}'],
    ['reads an escaped class', String.raw`.md\:flex{color:red}`, String.raw`.md\:flex{color:red}`],
    ['drops an element that it does not have', 'p b{color:red}', ''],
    ['knows attributes by their value', '[data-look=ours],[data-look=main]{color:red}', '[data-look=ours]{color:red}'],
    [
      'keeps what scripts will say of the whole page',
      '[data-theme=dark] p{color:red}',
      '[data-theme=dark] p{color:red}',
    ],
    ['looks into brackets', ':is(.small,.big) a,:is(.small) a{color:red}', ':is(.small,.big) a{color:red}'],
    ['leaves open what must not match', 'p:has(> i){color:red}p:not(.small){color:red}', 'p:not(.small){color:red}'],
    ['keeps states of the keyboard', '.big:focus-visible{color:red}', '.big:focus-visible{color:red}'],
    [
      'asks who is enabled only of what can be pressed',
      '[data-look=ours]:enabled,a:enabled{color:red}',
      'a:enabled{color:red}',
    ],
    ['leaves no empty block', '@media print{.small{color:red}}', ''],
    ['does not move', '.big{color:red;transition:color 1s}', '.big{color:red}'],
    ['keeps what turns for ever', '.big{animation:a 1s infinite}@keyframes a{}', '.big{animation:a 1s infinite}'],
    ['puts a constant in its place', ':root{--a:1px}.big{margin:var(--a)}', '.big{margin:1px}'],
    [
      'leaves a company its colours',
      ':root{--b:var(--accent,red)}.big{color:var(--b)}',
      '.big{color:var(--accent,red)}',
    ],
    [
      'leaves what a theme changes',
      ':root{--a:1px}[data-theme=dark]{--a:2px}.big{margin:var(--a)}',
      ':root{--a:1px}[data-theme=dark]{--a:2px}.big{margin:var(--a)}',
    ],
    [
      'takes what is registered and never set at its first value, fit for a sum',
      '@property --a{syntax:"<length>";inherits:false;initial-value:0}.big{margin:calc(1px + var(--a))}',
      '.big{margin:calc(1px + 0px)}',
    ],
  ])('%s', (_, css, used) => {
    expect(usedStyles(css, PAGE)).toBe(used);
  });
});

describe('short names', () => {
  const css = '.big{color:red}.md\\:flex .big{--long-name:1px;margin:var(--long-name)}.other{color:blue}p{color:green}';

  it('are those of the one part of a page; the other one keeps its own', () => {
    const { html, css: sheet } = withShortNames(
      '<i class="md:flex"><i class="big none">',
      css,
      '<b class="big other">',
    );
    expect(html).toBe('<i class="a"><i class="b">');
    expect(sheet).toBe('.big,.b{color:red}.a .b{--a:1px;margin:var(--a)}.other{color:blue}p{color:green}');
  });

  it('are shared by what never stands apart, whose rules keep their order', () => {
    const rules = '.one{color:red}.two{margin:0}.three{color:blue}.four{margin:1px}';
    const { html, css: sheet } = withShortNames(
      '<i class="two one three"><i class="four"><i class="one three two four">',
      rules,
      '',
    );
    expect(html).toBe('<i class="a"><i class="b"><i class="a b">');
    expect(sheet).toBe('.a{color:red;margin:0;color:blue}.b{margin:1px}');
  });

  it('leave no rule without a selector', () => {
    expect(withShortNames('<i class="x">', '.x .y{color:red}.x{color:blue}', '<b class="y">').css).toBe(
      '.a{color:blue}',
    );
  });

  it('are never those that anything else has', () => {
    const { html } = withShortNames('<i class="big">', '.big{color:red}.a{color:red}', '<b class="b">');
    expect(html).toBe('<i class="c">');
  });

  it('leave a company its colours', () => {
    expect(withShortNames('<i class="x">', '.x{color:var(--accent)}', '').css).toBe('.a{color:var(--accent)}');
  });
});
