import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { pseudo } from './pseudo.ts';

const SOURCE = 'src/locales/en';

/** The files of the pseudo-locale with the text that `npm run pseudo` gives them. */
export function pseudoLocale(): readonly (readonly [path: string, text: string])[] {
  return readdirSync(SOURCE).map((name) => {
    const text = readFileSync(`${SOURCE}/${name}`, 'utf8');
    return [`src/locales/ar-XB/${name}`, name.endsWith('.json') ? turned(text) : text];
  });
}

function turned(catalog: string): string {
  const messages = Object.entries(JSON.parse(catalog) as Record<string, string>).map(([key, text]) => [
    key,
    pseudo(text),
  ]);
  return `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`;
}

if (import.meta.main) for (const [path, text] of pseudoLocale()) writeFileSync(path, text);
