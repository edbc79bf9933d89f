import { parse, type Token } from '@messageformat/parser';
import { describe, expect, it } from 'vitest';

import { loadI18n, type Part } from './load.ts';

const sources = import.meta.glob<Record<string, string>>('./en/*.json', { eager: true, import: 'default' });
const texts = Object.values(sources).flatMap((catalog) => Object.entries(catalog));
const parts = Object.keys(import.meta.glob('./en/*.ts')).map((path) => path.replaceAll(/^.*\/|\.ts$/gu, '') as Part);

/** What may stand in a text, by its name: a count or another number, or words. A new one has to be put on a side. */
const NUMBERS =
  'count days hour minute minutes number passed position presses rooms seconds seed speed step times'.split(' ');
const WORDS =
  'code date device label mode modes moment name place platform preference said state task text time title weekday when who'.split(
    ' ',
  );

/** What stays as it is beside any number. */
const SAME = /^(?:of|done|min|s)$/u;

/** Every argument of a text, with the word right behind it, where one stands there in the same piece. */
function argumentsOf(tokens: readonly Token[]): { name: string; isPlain: boolean; next: string }[] {
  return tokens.flatMap((token, index) => {
    if (token.type === 'content' || token.type === 'octothorpe') return [];
    const after = tokens[index + 1];
    const next = after?.type === 'content' ? (/^\s+([\p{L}’'-]+)/u.exec(after.value)?.[1] ?? '') : '';
    const inner = 'cases' in token ? token.cases.flatMap((choice) => argumentsOf(choice.tokens)) : [];
    return [{ name: token.arg, isPlain: token.type === 'argument', next }, ...inner];
  });
}

const counting = texts.filter(([, text]) => argumentsOf(parse(text)).some(({ name }) => NUMBERS.includes(name)));

it('whatever stands in a text is known to be a number or not', () => {
  const names = new Set(texts.flatMap(([, text]) => argumentsOf(parse(text)).map(({ name }) => name)));
  expect([...names].filter((name) => !NUMBERS.includes(name) && !WORDS.includes(name))).toEqual([]);
});

describe.each(counting)('%s', (key, text) => {
  it('counts nothing but by the catalog: no noun stands behind a bare number', () => {
    const bare = argumentsOf(parse(text)).filter(({ name, isPlain }) => isPlain && NUMBERS.includes(name));
    expect(bare.filter(({ next }) => next !== '' && !SAME.test(next))).toEqual([]);
  });

  it.each([0, 1, 2, 11])('reads as people would say it, of %i', async (count) => {
    const i18n = await loadI18n('en', parts);
    const values = Object.fromEntries([...NUMBERS.map((name) => [name, count]), ...WORDS.map((name) => [name, 'X'])]);
    const said = i18n._(key, values as Record<string, unknown>);
    expect(said).not.toMatch(/[{}#]|undefined|NaN/u);
    const one = String.raw`(?:\p{L}+ )?(?:chat|day|device|lesson|message|minute|press|report|room|second|session|source|step)`;
    expect(said).not.toMatch(new RegExp(String.raw`(?<![\d.,:])1 ${one}e?s\b`, 'u'));
    expect(said).not.toMatch(new RegExp(String.raw`(?<![\d.,:])(?:0|2|11) ${one}\b`, 'u'));
  });
});
