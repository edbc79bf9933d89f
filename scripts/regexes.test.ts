import { readFileSync } from 'node:fs';

import { globSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { analyse } from 'scslre';
import { expect, it } from 'vitest';

import { NAMED } from '../src/routes/address/spelling.ts';

interface Found {
  readonly pattern: string;
  readonly flags: string;
  readonly where: string;
}

/** Every pattern that stands in a file, and every place where one is put together. */
function patternsIn(file: string): { literals: Found[]; built: string[] } {
  const text = readFileSync(file, 'utf8');
  const literals: Found[] = [];
  const built: string[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex, callee } = node as { type?: string; regex?: Omit<Found, 'where'>; callee?: { name?: string } };
    if (regex) literals.push({ ...regex, where: file });
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') built.push(file);
    Object.values(node).forEach(look);
  };
  look(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return { literals, built };
}

const found = globSync('src/**/*.{ts,tsx}')
  .filter((file) => !/\.test\.tsx?$|mangled-links|bare-texts/u.test(file))
  .map(patternsIn);

const slow = ({ pattern, flags }: Omit<Found, 'where'>) =>
  analyse({ source: pattern, flags }).reports.map(({ type, character }) => `${type} ${character.pick}`);

it('knows a slow pattern when it sees one', () => {
  expect(slow({ pattern: '[^a-z\\d]+$', flags: 'iu' })).not.toEqual([]);
  expect(slow({ pattern: '^(?:a+)+$', flags: 'u' })).not.toEqual([]);
  expect(slow({ pattern: '^\\s*(?:a\\s*)*$', flags: 'u' })).toEqual([]);
});

it('is read in one go by every pattern in the source, whatever comes from outside', () => {
  const patterns = found.flatMap(({ literals }) => literals);
  expect(patterns.length).toBeGreaterThan(30);
  expect(patterns.map((one) => [one.where, one.pattern, slow(one)]).filter(([, , reports]) => reports?.length)).toEqual(
    [],
  );
});

it('is put together only where words of ours are in it, and read in one go there, too', () => {
  expect(found.flatMap(({ built }) => built).toSorted()).toEqual([
    'src/opening/head-script.ts',
    'src/routes/address/spelling.ts',
  ]);
  expect(slow({ pattern: NAMED.source, flags: NAMED.flags })).toEqual([]);
});
