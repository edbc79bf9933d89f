import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Address, checkPlace, endOf, type Inventory, type Warning, readAddress } from './address.ts';
import { INVENTORY } from './inventory.ts';
import { HARMFUL, HARMLESS, LINKS, type Mangling } from './samples/mangled-links.ts';
import { idOf } from './spelling.ts';
import { MODES } from '../../machines/lesson/policy.ts';
import { LESSONS } from '../../steps/all.ts';
import { COURSE } from '../../steps/course.ts';

const known: Inventory = {
  languages: ['en', 'ar-XB'],
  source: 'en',
  lessons: COURSE.map(({ id }) => id),
  pages: INVENTORY.pages,
};

const splitUrl = (link: string) => {
  const { pathname, search, hash } = new URL(`https://site.test${link.replace(/^\/\//u, '/.//')}`);
  return { pathname, search, hash };
};
const read = (link: string) => readAddress(splitUrl(link), known);

/** As the lesson's page has it. */
function arrive(link: string): { address: Address; warnings: readonly Warning[] } {
  const { address, warnings } = read(link);
  const lesson = address.page === 'lesson' ? LESSONS.find(({ id }) => id === address.lesson) : undefined;
  if (address.page !== 'lesson' || lesson === undefined) return { address, warnings };
  const checked = checkPlace(address, { ...lesson, modes: MODES, seed: 1 });
  return { address: checked.address, warnings: checked.warning === null ? warnings : [...warnings, checked.warning] };
}

describe.each(HARMLESS)('a link %s', (_, mangle) => {
  it.each(LINKS)('leads where %s leads, without a word', (link) => {
    expect(arrive(mangle(link)), mangle(link)).toEqual({ address: arrive(link).address, warnings: [] });
  });
});

/** What these ask for is asked for here, and not on every page. */
const ASKING = LINKS.filter((link) => /(?:mode|seed)=/u.test(link));

describe.each(HARMFUL)('a link %s', (_, mangle) => {
  it.each(ASKING)('is told of: %s', (link) => {
    expect(arrive(mangle(link)).warnings, mangle(link)).not.toEqual([]);
  });
});

/** These say in one part what is said in another: what the first takes off, the second would not find. */
const alone = new Set(['said twice', 'with two question marks', 'with semicolons']);
/** What these make of a mark holds marks itself, which another one would take for those of the link. */
const isSpeltOut = (name: string) => /escaped as|by the names|each of its marks/u.test(name);
const together = HARMLESS.filter(
  ([name]) =>
    !alone.has(name) &&
    !isSpeltOut(name) &&
    !/added|behind it|before it|escaped without|plain characters|name of its file/u.test(name),
);

it('leads where it was meant to after any two of these, one after the other', () => {
  const either = fc.constantFrom<Mangling>(...together);
  fc.assert(
    fc.property(fc.constantFrom(...LINKS), either, either, (link, [, first], [, second]) => {
      // What stands for the path and the query can't be told apart any more where the first has hidden it.
      fc.pre(first(link).includes('?') === link.includes('?'));
      const mangled = second(first(link));
      expect(arrive(mangled).address, mangled).toEqual(arrive(link).address);
    }),
    { numRuns: process.env['NIGHTLY'] ? 20_000 : 1000 },
  );
});

it.each([
  ['4711', 4711],
  ['1', 1],
  ['999999', 999_999],
  ['004711', 4711],
  ['0', null],
  ['1000000', null],
  ['99999999999999999999', null],
  ['-5', null],
  ['−5', null],
  ['4.5', null],
  ['4,711', null],
  ['1e5', null],
  ['0x10', null],
  ['4711a', null],
  ['a4711', null],
  ['½', null],
  ['Ⅳ', null],
  ['NaN', null],
  ['', null],
])('takes "%s" for the seed %s', (asked, seed) => {
  const { address, warnings } = read(`/drill/?seed=${encodeURIComponent(asked)}`);
  expect({ address, warnings }).toMatchObject({
    address: { page: 'drill', seed },
    warnings: seed === null ? ['seed'] : [],
  });
});

it('reads the digits of every script', () => {
  for (let code = 0; code < 0x1_10_00; code += 1) {
    const digit = String.fromCodePoint(code);
    if (!/\p{Nd}/u.test(digit)) continue;
    // The digit's value is its place behind the last one that is none.
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    const { address } = read(`/drill/?seed=1${encodeURIComponent(digit)}`);
    expect(address, code.toString(16)).toMatchObject({ seed: 10 + ((code - zero) % 10) });
  }
});

it('has no two ids that differ in more than their hyphens', () => {
  const letters = (ids: readonly string[]) => ids.map((id) => id.replaceAll('-', ''));
  for (const ids of [
    known.lessons,
    MODES,
    ...LESSONS.flatMap(({ steps, variants }) => [steps.map(({ id }) => id), variants.map(({ id }) => id)]),
  ]) {
    expect(ids.map(idOf)).toEqual(ids);
    expect(new Set(letters(ids)).size).toBe(ids.length);
  }
});

it.each([
  ['/continue/#course=3!2~x', 'continue', '#course=3!2~x'],
  ['/continue/?fbclid=x#course=3!2~x', 'continue', '#course=3!2~x'],
  ['/continue/%23course%3D3!2~x', 'continue', '#course%3D3!2~x'],
  ['/continue/?x=%2523course%253D3', 'continue', '#course%253D3'],
  ['/#Course=3!2~x', 'continue', '#Course=3!2~x'],
  ['/learn/gone/#course=3!2~x', 'continue', '#course=3!2~x'],
  ['/take-home/#card', 'take-home', '#card'],
  ['/drill/?&#38;seed=4711', 'drill', ''],
  ['/drill/#?seed=4711', 'drill', ''],
])('%s leads to the page %s, with %s behind it', (link, page, end) => {
  expect([read(link), endOf(splitUrl(link))]).toMatchObject([{ address: { page }, warnings: [] }, end]);
});

it('is found for anything at all, however long', () => {
  const bit = fc.constantFrom(
    '%',
    '%25',
    '%2',
    '&amp;',
    '&',
    '=',
    '=3D',
    ';',
    '?',
    '#',
    ' ',
    '/',
    '\\',
    'seed',
    'mode',
    's',
    '１',
    '\u{200B}',
    '\u{D800}',
    'exam',
    'learn',
    '..',
    '\0',
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 60 }), fc.array(bit, { maxLength: 60 }), (before, behind) => {
      const { address } = readAddress({ pathname: `/${before.join('')}`, search: `?${behind.join('')}` }, known);
      expect(address).toHaveProperty('page');
    }),
    { numRuns: process.env['NIGHTLY'] ? 20_000 : 500 },
  );
});
