import { describe, expect, it } from 'vitest';

import { loadI18n, type Part } from './load.ts';
import { locales } from './locales.ts';

const sources = import.meta.glob<Record<string, string>>('./en/*.json', { eager: true, import: 'default' });
const keys = Object.values(sources).flatMap((catalog) => Object.keys(catalog));

it('no key means two things', () => {
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

const parts = Object.keys(import.meta.glob('./en/*.ts')).map((path) => path.replaceAll(/^.*\/|\.ts$/gu, '') as Part);

describe.each(locales)('the catalog of $code', ({ code }) => {
  it('has every key of the source and no other', async () => {
    const { messages } = await loadI18n(code, parts);
    expect(Object.keys(messages).toSorted()).toEqual(keys.toSorted());
  });

  it('is loaded once', () => {
    expect(loadI18n(code, parts)).toBe(loadI18n(code, parts));
  });
});
