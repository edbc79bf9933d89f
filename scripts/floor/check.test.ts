import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { problemsOf, styleProblemsOf, tooYoungIn } from './check.ts';

it.each([
  ['[].toSorted()', ['.toSorted']],
  ['list.map(one).toReversed()', ['.toReversed']],
  ['URL.canParse(text)', ['URL.canParse']],
  ['Object.groupBy(list, by)', ['Object.groupBy', '.groupBy']],
  ['Promise.withResolvers()', ['.withResolvers']],
  ['element.ariaLabel ?? 1', ['.ariaLabel']],
  ['seen.isSubsetOf(all)', ['.isSubsetOf']],
  ['window.requestIdleCallback(run)', ['.requestIdleCallback']],
  ['element?.checkVisibility()', ['.checkVisibility']],
  ['AbortSignal.any([one])', ['AbortSignal.any']],
  ['list["toSorted"]()', ['.toSorted']],
  ['list[`toSorted`]()', ['.toSorted']],
  ['const { groupBy } = Object', ['Object.groupBy', '.groupBy']],
  ['({ canParse: can } = URL)', ['URL.canParse']],
  ['requestIdleCallback(run)', ['requestIdleCallback']],
  ['new CloseWatcher()', ['CloseWatcher']],
  ['cookieStore.get(name)', ['cookieStore']],
  ['new Intl.DurationFormat()', ['.DurationFormat']],
])('%s is too young', (source, names) => {
  expect(names).toEqual(expect.arrayContaining(tooYoungIn(source, 'script')));
  expect(tooYoungIn(source, 'script').length).toBeGreaterThan(0);
});

it.each([
  '/[a--b]/v',
  'using one = open();',
  'import x from "./x.json" with { type: "json" };',
  'for await (const a of b) {} async () => { await using c = d; }',
])('%s can’t be read at all', (source) => {
  expect(() => tooYoungIn(source, 'module')).toThrow(SyntaxError);
});

it('what the floor has is not', () => {
  const source = `[1].findLast(one); [1].at(-1); Object.hasOwn(a, 'b'); structuredClone(a); element.inert = true; /(?<=a)b/u.test(c);
    class A { #b = 1; static { A.c = 2; } } a ??= b?.c; AbortSignal.timeout(1); 'a'.replaceAll('a', 'b'); crypto.getRandomValues(d);`;
  expect(tooYoungIn(source, 'module')).toEqual([]);
});

it('a site without scripts is not passed', () => {
  const empty = mkdtempSync(join(tmpdir(), 'floor-'));
  expect(problemsOf(empty)).toHaveLength(1);
  rmSync(empty, { recursive: true });
});

it('reads the styles that stand in pages, too', () => {
  const site = mkdtempSync(join(tmpdir(), 'floor-'));
  const page = (css: string) => `<!doctype html><style>b{color:red}</style><style>${css}</style><p>.a{inset:1lh}`;
  writeFileSync(join(site, 'app.css'), 'b{color:red}');
  writeFileSync(join(site, 'about.html'), page('b{margin:1px}'));
  expect(styleProblemsOf(site)).toEqual([]);
  writeFileSync(join(site, 'index.html'), page('b{margin:1lh}'));
  expect(styleProblemsOf(site)).toEqual(['index.html: types.length.lh (b)']);
  rmSync(site, { recursive: true });
});
