import { compileFunction } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { type Inventory, readAddress } from '../routes/address/address.ts';
import { EMBEDS } from '../routes/address/names.ts';
import { INVENTORY } from '../routes/address/inventory.ts';
import { COURSE } from '../steps/course.ts';
import { HARMFUL, HARMLESS, LINKS } from '../routes/address/samples/mangled-links.ts';
import { bundle } from '../../scripts/head-plugin.ts';

const run = compileFunction(await bundle('src/opening/head-script.ts'), [
  'document',
  'location',
  'history',
  'localStorage',
  'matchMedia',
  'addEventListener',
]) as (...globals: unknown[]) => void;

const known: Inventory = {
  languages: ['en', 'ar-XB'],
  source: 'en',
  lessons: COURSE.map(({ id }) => id),
  pages: INVENTORY.pages,
};

/** What the head script makes of a visit. */
function settle(
  link: string,
  {
    root = '../',
    kept = {},
    marks = {},
  }: Partial<Record<'kept' | 'marks', Record<string, string>> & { root: string }> = {},
) {
  const { pathname, search, hash } = new URL(`https://site.test${link.replace(/^\/\//u, '/.//')}`);
  const page: Record<string, string> = { root, ...marks };
  let url = pathname + search + hash;
  run(
    { documentElement: { dataset: page } },
    { pathname, search, hash },
    { state: null, replaceState: (_state: unknown, _: string, to: string) => (url = to) },
    kept,
    () => ({ matches: false }),
    () => {},
  );
  return {
    page,
    url,
    ...readAddress({ pathname, search, hash }, known),
    path: readAddress({ pathname, search: '' }, known),
  };
}

/** Broken inside of a word, it is put right a moment later, by the page itself. */
const LATE =
  /wide|nobody sees|inside of a name|letters of each|in front|many|another way|far too long|colons|words behind/u;

describe.each([...HARMLESS, ...HARMFUL])('of a link %s, the head', (name, mangle) => {
  it.each(LINKS)('makes what the page makes of %s', (link) => {
    const { page, address, path } = settle(mangle(link));
    const { theme, embed, ...place } = address;
    // Only what was prerendered for this very place may be taken over.
    const isPlain = JSON.stringify(place) === JSON.stringify({ ...path.address, theme: undefined, embed: undefined });
    expect(isPlain || 'pending' in page, mangle(link)).toBe(true);
    const own = [theme ?? 'light', embed === null ? undefined : EMBEDS[embed]];
    expect(LATE.test(name) ? own : [page['theme'], page['embed']], mangle(link)).toEqual(own);
  });
});

it('holds nothing back for colours, frames, trackers and places on a page', () => {
  for (const more of ['?theme=dark', '?embed=1&utm_source=mail&fbclid=x', '#card', '?'])
    expect(settle(`/about/${more}`).page, more).not.toHaveProperty('pending');
});

describe('where a host serves a page at another spelling of its address', () => {
  it.each([
    ['/learn/log-out-computer', '/learn/log-out-computer/'],
    ['/below/learn//log-out-computer/?mode=exam#x', '/below/learn/log-out-computer/?mode=exam#x'],
    ['//learn/log-out-computer/', '/learn/log-out-computer/'],
    ['/below', '/below/'],
    ['/learn/log-out-computer/index.html', '/learn/log-out-computer/index.html'],
    ['/learn/log-out-computer/', '/learn/log-out-computer/'],
  ])('%s counts as %s, so that its files are found', (link, url) => {
    expect(settle(link).url).toBe(url);
  });

  it('leaves the address of the page for unknown ones alone', () => {
    expect(settle('//learn//x', { root: '/' }).url).toBe('//learn//x');
  });
});

it('leaves to the app what a company’s file or a kept run may make different', () => {
  const link = '/learn/log-out-phone/?mode=practice';
  const journal = { 'turn-the-key:journal:log-out-phone': '{}' };
  expect(settle(link, { marks: { config: 'config.json' } }).page).toMatchObject({ pending: '' });
  expect(settle(link, { kept: journal }).page).toMatchObject({ pending: '' });
  const proof = { 'turn-the-key:proof:log-out-phone': '{}' };
  const { page } = settle('/learn/log-out-phone/?mode=exam', { kept: proof });
  expect(page).toMatchObject({ pending: '' });
  expect(page).not.toHaveProperty('back');
});

it('keeps all out of sight until settings that a link names are there', () => {
  expect(settle('/about/?config=acme.json').page).toMatchObject({ pending: 'config' });
  expect(settle('/learn/log-out-phone/?mode=practice').page).toMatchObject({ pending: 'drawing' });
});

it('holds back what was drawn before a course has come', () => {
  expect(settle('/about/#course=3!2').page).toHaveProperty('pending');
});

it('finds what is kept of a lesson in any letters of its address', () => {
  const kept = { 'turn-the-key:journal:log-out-computer': '{}' };
  expect(settle('/LEARN/Log-Out-Computer/', { kept }).page).toMatchObject({ pending: '', resume: '', back: '' });
  expect(settle('/learn/log-out-phone/', { kept }).page).not.toHaveProperty('pending');
});
