import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { pseudo } from './pseudo.ts';

const SOURCE = 'src/locales/en';

type GeneratedFile = readonly [path: string, text: string];

/** All that `npm run pseudo` makes of the catalogs of the source language. */
export function generatedTexts(): readonly GeneratedFile[] {
  const names = readdirSync(SOURCE);
  const catalogs = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  const parts = partsOf(catalogs, names);
  const source = new Map(names.map((name) => [name, readFileSync(`${SOURCE}/${name}`, 'utf8')]));
  for (const [name, text] of parts) source.set(name, text);
  return [
    ['src/locales/catalogs.ts', listOf(catalogs)],
    ...[...parts].map(([name, text]) => [`${SOURCE}/${name}`, text] as const),
    ...[...source].map(
      ([name, text]) => [`src/locales/ar-XB/${name}`, name.endsWith('.json') ? turned(text) : text] as const,
    ),
  ];
}

const HEADER = '/** Made of the catalogs in `en/` by `npm run pseudo`. */';

/** A catalog that no part by another name, or of several catalogs, brings along is a part of its own. */
function partsOf(catalogs: readonly string[], names: readonly string[]): ReadonlyMap<string, string> {
  const made = catalogs.map(
    (name) =>
      [
        `${name}.ts`,
        `import messages from './${name}.json?messages';\n\n${HEADER}\nexport default messages;\n`,
      ] as const,
  );
  const byHand = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${SOURCE}/${name}`, 'utf8'))
    .filter((text) => !text.includes(HEADER));
  return new Map(
    made.filter(([name]) => !byHand.some((text) => text.includes(`'./${name.slice(0, -'.ts'.length)}.json?`))),
  );
}

/** For the type check, which can't look into a folder. */
function listOf(catalogs: readonly string[]): string {
  const identifierOf = (catalog: string) =>
    `${catalog.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase())}Texts`;
  const lessons = catalogs.filter((catalog) => existsSync(`src/steps/${catalog}/outline.ts`));
  const keyOf = (catalog: string) => (catalog.includes('-') ? `'${catalog}'` : catalog);
  return [
    ...catalogs.map((catalog) => `import type ${identifierOf(catalog)} from './en/${catalog}.json';`),
    '',
    HEADER,
    'export interface Catalogs {',
    ...catalogs.map((catalog) => `  ${keyOf(catalog)}: typeof ${identifierOf(catalog)};`),
    '}',
    '',
    '/** The catalogs that are a lesson’s: those by the names of folders in `src/steps/`. */',
    `export type LessonId = ${lessons.map((lesson) => `'${lesson}'`).join(' | ')};`,
    '',
  ].join('\n');
}

function turned(catalog: string): string {
  const messages = Object.entries(JSON.parse(catalog) as Record<string, string>).map(([key, text]) => [
    key,
    pseudo(text),
  ]);
  return `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`;
}

if (import.meta.main) for (const [path, text] of generatedTexts()) writeFileSync(path, text);
