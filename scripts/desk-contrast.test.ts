import { readFileSync } from 'node:fs';

import postcss from 'postcss';
import { describe, expect, it } from 'vitest';

import { contrast, LEGIBLE } from '../src/delivery/config/contrast.ts';

const INKS = ['--desk-ink', '--desk-soft'];
const GROUNDS = ['--desk-strip', '--desk-bar', '--desk-field', '--desk-shelf', '--desk-page'];

/** Every value that a token of the simulated computer takes, in each theme and place. */
const values: { token: string; theme: 'light' | 'dark'; where: string; colour: string }[] = [];
for (const sheet of ['styles/tokens', 'screens/device'])
  postcss.parse(readFileSync(`src/${sheet}.css`, 'utf8')).walkDecls(/^--desk-/u, ({ prop, value, parent }) => {
    const where = parent?.type === 'rule' ? parent.selector : '';
    const both = /^light-dark\((#\w{6}), (#\w{6})\)$/u.exec(value);
    const [, light, dark] = both ?? [];
    const theme = where.includes("[data-theme='dark'],") ? 'dark' : 'light';
    const colours = light && dark ? ({ light, dark } as const) : { [theme]: value };
    for (const [name, colour] of Object.entries(colours))
      values.push({ token: prop, theme: name as 'light' | 'dark', where, colour });
  });

const of = (tokens: readonly string[], wanted: string) =>
  values.filter(({ token, theme }) => tokens.includes(token) && theme === wanted);

describe.each(['light', 'dark'])('the simulated computer in %s', (theme) => {
  it('has an ink, a soft ink and grounds of its own', () => {
    expect(new Set(of([...INKS, ...GROUNDS], theme).map(({ token }) => token))).toEqual(new Set([...INKS, ...GROUNDS]));
    expect(of(GROUNDS, theme).length).toBeGreaterThan(GROUNDS.length);
  });

  it('can be read in every place', () => {
    const pale = of(INKS, theme).flatMap((ink) =>
      of(GROUNDS, theme)
        .filter((ground) => contrast(ink.colour, ground.colour) < LEGIBLE)
        .map((ground) => `${ink.token} on ${ground.token} of ${ground.where}`),
    );
    expect(pale).toEqual([]);
  });
});
