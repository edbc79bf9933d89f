import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import packageJson from '../package.json' with { type: 'json' };
import { FLOOR } from './floor/floor.ts';

const files = globSync(['*', '.*.mjs', '{src,scripts,e2e,bench,docs,demo}/**']);
const pages = files.flatMap((path) => (path.endsWith('.md') ? { path, text: readFileSync(path, 'utf8') } : []));

/** Files that a page tells its reader to make, or that the build writes. */
const EXAMPLES: ReadonlySet<string> = new Set([
  'src/steps/log-out-computer/find-in-list.ts',
  './find-in-list.ts',
  'src/routes/thanks/claims.ts',
  'src/routes/thanks/route.ts',
  './thanks/route.ts',
  'src/routes/thanks/thanks-page.tsx',
  './thanks-page.tsx',
  './look-first.ts',
  './who-is-in/outline.ts',
  './help-dialog.tsx',
  'embed.d.ts',
]);

const FENCED = /^\s*```[^\n]*\n(.*?)^\s*```/gmsu;

/** What a page says as code, in fences or between backticks. */
const codeIn = (text: string): string[] => [
  ...[...text.matchAll(FENCED)].map(([, code = '']) => code),
  ...[...text.replaceAll(FENCED, '').matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code),
];

const found = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([, part = '']) => part));

/** Every word of the code, of the examples in the guides, and of what the build writes for others. */
const WORDS: ReadonlySet<string> = new Set(
  globSync([
    '{src,scripts,e2e,bench,demo}/**/*.{ts,tsx,mjs,js,json}',
    '*.{ts,json,html}',
    'CONTRIBUTING.md',
    'docs/hosting/*.mjs',
  ]).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return (path.endsWith('.md') ? found([text], FENCED).join('\n') : text).match(/\w+/gu) ?? [];
  }),
);

/** The name by which a link leads to a heading, as the forges make it. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/gu, '-');

/** What is wrong with a link; nothing for one that leads elsewhere. */
function faultOf(from: string, link: string): string[] {
  if (/^[a-z]+:/u.test(link)) return [];
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from : join(dirname(from), file);
  if (!existsSync(target)) return [`${link}: there is no such file`];
  if (anchor === undefined) return [];
  const headings = found([readFileSync(target, 'utf8')], /^#+ (.*)$/gmu).map(anchorOf);
  return headings.includes(anchor) ? [] : [`${link}: there is no such heading`];
}

describe.each(pages)('the page $path', ({ path, text }) => {
  it('leads to places that are there', () => {
    expect(found([text], /\]\(([^)\s]+)\)/gu).flatMap((link) => faultOf(path, link))).toEqual([]);
  });

  it('names commands that are there', () => {
    const asked = found(codeIn(text), /npm run ([\w:]+)/gu);
    expect(asked.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  it('names files that are there, by their whole path or its end', () => {
    const named = found(codeIn(text), /(?:^|[\s('"])([\w./-]*[\w-]\.(?:tsx?|mjs))(?![\w-])/gmu);
    const isThere = (name: string) =>
      EXAMPLES.has(name) || files.some((file) => `/${file}`.endsWith(`/${name.replace(/^(?:\.\.?\/)+/u, '')}`));
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  it('names functions, components and types that are there', () => {
    const said = codeIn(text.replaceAll(FENCED, '')).flatMap(
      (code) => /^<?([A-Za-z]\w*[a-z][A-Z]\w*)(?:\(.*\)|>)?$/u.exec(code)?.[1] ?? [],
    );
    expect(said.filter((name) => !WORDS.has(name))).toEqual([]);
  });
});

it.each(pages.filter(({ path }) => /\/decisions\/\d/u.test(path)))(
  'the decision $path has its parts',
  ({ path, text }) => {
    const number = /\/(\d{4})-[^/]*$/u.exec(path)?.[1];
    expect(text).toMatch(
      new RegExp(
        String.raw`^# ${number} \S.*\n\nDate: \d{4}-\d\d-\d\d · Status: \S.*\n\n## Context\n[^]*\n## Decision\n[^]*\n## Consequences\n`,
        'u',
      ),
    );
  },
);

it.each(['README.md', 'docs/browsers.md', 'src/locales/en/unplayed.json'])('%s names the oldest browsers', (path) => {
  const text = readFileSync(path, 'utf8');
  const named = (browser: string) => Number(new RegExp(String.raw`${browser}[^\d\n]*([\d.]*\d)`, 'u').exec(text)?.[1]);
  // Safari is one browser to its users, on a computer and on a phone.
  const safari = named('Safari');
  expect({ chrome: named('Edge'), firefox: named('Firefox'), safari, safari_ios: safari }).toEqual(FLOOR);
});

it.each(pages.filter(({ path }) => path !== 'README.md'))('some page leads to $path', ({ path }) => {
  const leads = (from: { path: string; text: string }) =>
    from.path !== path &&
    found([from.text], /\]\(([^)\s#]+)/gu).some((link) =>
      [path, path.replace(/README\.md$/u, '')].includes(join(dirname(from.path), link)),
    );
  expect(pages.some(leads)).toBe(true);
});

it('names every catalog to whoever translates, the lessons’ own by their kind', () => {
  const text = readFileSync('docs/translating.md', 'utf8');
  const lessons = new Set(globSync('*/', { cwd: 'src/steps' }));
  const catalogs = globSync('*.json', { cwd: 'src/locales/en' });
  expect(catalogs.length).toBeGreaterThan(lessons.size);
  expect(catalogs.filter((name) => !lessons.has(name.replace('.json', '')) && !text.includes(`\`${name}\``))).toEqual(
    [],
  );
});
