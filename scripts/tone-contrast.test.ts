import { readFileSync } from 'node:fs';

import postcss from 'postcss';
import { describe, expect, it } from 'vitest';

import { contrast, LEGIBLE } from '../src/delivery/config/contrast.ts';
import { tones } from '../src/ui/button-look.ts';

type Theme = 'light' | 'dark';

/** What a token is in either theme; an accent that a company may set is measured where it is read. */
const TOKENS: Record<Theme, Map<string, string>> = { light: new Map(), dark: new Map() };
postcss.parse(readFileSync('src/styles/tokens.css', 'utf8')).walkDecls(/^--/u, ({ prop, value, parent }) => {
  const colour = /#[\da-f]{6}\b/u.exec(value)?.[0];
  const selector = parent?.type === 'rule' ? parent.selector : '';
  const theme = selector.includes("[data-theme='dark'],") ? 'dark' : 'light';
  if (colour !== undefined && !TOKENS[theme].has(prop)) TOKENS[theme].set(prop, colour);
});

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour laid thinly over another. */
function over(top: string, ground: string, share: number): string {
  const below = channels(ground);
  const mixed = channels(top).map((value, index) => value * share + (below[index] ?? 0) * (1 - share));
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** The colour that a class gives, on a ground. */
function colourOf(utility: string, theme: Theme, ground: string): string {
  const [name = '', share = '100'] = utility.split('/');
  const colour = TOKENS[theme].get(`--${name}`) ?? TOKENS.light.get(`--${name}`);
  if (colour === undefined) throw new Error(`No token --${name} in ${theme}`);
  return over(colour, ground, Number(share) / 100);
}

/** What follows this beginning in one of a tone's classes. */
const after = (tone: string, beginning: string) =>
  tone
    .split(' ')
    .find((utility) => utility.startsWith(beginning))
    ?.slice(beginning.length);

const cases = Object.entries(tones).flatMap(([name, tone]) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['paper', 'card'] as const).map((ground) => ({ name, tone, theme, ground })),
  ),
);

describe.each(cases)('a button of the tone $name on $ground in $theme', ({ tone, theme, ground: on }) => {
  const page = colourOf(on, theme, '#000000');

  it.each(['', 'hover:'])('can be read (%s)', (state) => {
    const bg = after(tone, `${state}bg-`) ?? after(tone, 'bg-');
    const text = after(tone, `${state}text-`) ?? after(tone, 'text-');
    const ground = bg === undefined ? page : colourOf(bg, theme, page);
    expect(contrast(colourOf(text ?? '', theme, ground), ground)).toBeGreaterThanOrEqual(LEGIBLE);
  });
});

it('leaves what can’t be pressed now legible', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const on of ['paper', 'card'])
      expect(
        contrast(colourOf('ink-soft', theme, '#000000'), colourOf(on, theme, '#000000')),
        `${on} in ${theme}`,
      ).toBeGreaterThanOrEqual(LEGIBLE);
});
