import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';

import * as v from 'valibot';

import { ConfigFile } from '../src/delivery/config/schema.ts';

type Described = JsonSchema & { readonly expected?: string };

const whole = toJsonSchema(ConfigFile, { typeMode: 'input', errorMode: 'ignore' });

const EXAMPLE = {
  $schema: './config.schema.json',
  name: 'Acme',
  logo: 'acme.svg',
  accent: '#0a5c8a',
  policy: {
    text: 'At Acme nobody stays linked on a computer that others use.',
    link: 'https://intranet.example.com/policy',
  },
  helpDesk: { text: 'IT service desk, 7–19 h', link: 'tel:+49301234567' },
  address: 'https://training.example.com/logout/',
};

/** What is made from the schema of the configuration: each file with its text. */
export const references = (): [path: string, text: string][] => [
  ['public/config.schema.json', `${JSON.stringify(published(), null, 2)}\n`],
  ['docs/config.md', document()],
  ['src/delivery/config/defaults.ts', constant()],
];

/** What holds where nothing is set. */
const DEFAULTS = Object.fromEntries(
  Object.entries(ConfigFile.entries).map(([name, schema]) => [name, v.parse(schema, undefined)]),
);

/** For the page, which has no need of the schema where nothing is set. */
function constant(): string {
  const lines = Object.entries(DEFAULTS)
    .filter(([name]) => name !== '$schema' && name !== 'accentDark')
    .map(([name, value]) => `  ${name}: ${inspect(value, { breakLength: Infinity })},`);
  return `import type { Config } from './config.ts';

/** Made from \`schema.ts\` by \`npm run reference\`: what holds where a company has settled nothing. */
export const DEFAULTS: Config = {
${lines.join('\n')}
};
`;
}

function published(): object {
  const { $schema, ...rest } = whole;
  const title = 'What a company may set in Turn the Key';
  return JSON.parse(
    JSON.stringify({ $schema, title, ...rest }, (key, value: unknown) =>
      key === 'expected' || key === 'settledBy' ? undefined : value,
    ),
  ) as object;
}

function document(): string {
  return `# What a company can set

<!-- Made from src/delivery/config/schema.ts by \`npm run reference\`. Edit that. -->

Every field is optional; without a configuration the course is complete. Values are plain text, colours, names and links: nothing in them can become markup or code.

\`\`\`json
${JSON.stringify(EXAMPLE, null, 2)}
\`\`\`

## Where it goes

| way | for | how |
| --- | --- | --- |
| built in | an LMS package, or a site built for one company | \`npm run build -- --config acme.json\` |
| beside the site | one build that a company hosts and edits without building | \`npm run build -- --config beside\`, then put \`config.json\` beside \`index.html\` |
| by address | trying one out, or several on one site | \`?config=acme/config.json\`, below the site’s own root; files of other sites are never loaded |
| by the host page | a page of the company that embeds a course hosted elsewhere | \`element.configure({ … })\` ([embed.md](embed.md)); all but \`report\`, \`hosts\` and \`logo\`, and \`address\` only if \`hosts\` names that page |

The later one in this table wins, as a whole, except for whom the course talks to: if a configuration is built in or beside the site, that file alone sets \`hosts\`, \`report\` and \`address\`, whatever an address names. So a company that relies on these three sets them in one of those two ways; a file named by an address only affects the frames whose address names it.

If a file can’t be loaded (it is missing, cut off or too long, takes more than ten seconds, or isn’t a \`.json\` file with a plain name below the site’s root), it changes nothing, and earlier settings stay. If there are no earlier ones, the course continues without a configuration, but no host page may talk to it.

A site that reads its settings from beside it or by address can report to a record store only if it was built with that origin, \`--connect https://lrs.example.com\`, because its security policy is in its pages. A built-in configuration is there from the first paint. For the others the page waits before it draws anything, so that nothing jumps.

## When something is wrong

Each field is checked by itself. An invalid one falls back to the default in the table below, the others stay, and the page never waits longer than ten seconds. One field is stricter: if any entry of \`hosts\` is invalid, or if there is something like it under a misspelt name, no page may talk to the course, and nothing goes to a record store. Every mistake is named: when building, as an error that stops the build; in the browser, as a warning in its console. A host page that may talk to the course also gets a \`turn-the-key:error\` event with the code \`config\`.

\`\`\`
"accent" expects a colour that can be read on the light page, with a contrast of at least 4.5 to 1; this one has 1.4, #856a00 would do.
\`\`\`

An editor that knows JSON Schema checks the file while you write, if the file begins with \`"$schema": "./config.schema.json"\`.

## Fields

| field | what it is | expects | without it |
| --- | --- | --- | --- |
${rows(whole, '').join('\n')}
`;
}

function rows(schema: JsonSchema, path: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const { description = '', expected = '' } = field as Described;
    const full = path + name;
    const row = `| \`${full}\` | ${description} | ${expected} | ${withoutIt(full)} |`;
    return [row, ...rows(field as JsonSchema, `${full}.`)];
  });
}

function withoutIt(path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((object, name) => (object as Record<string, unknown> | null)?.[name], DEFAULTS);
  return value === undefined || value === null || typeof value === 'object' ? '–' : `\`${JSON.stringify(value)}\``;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [path, text] of references()) writeFileSync(path, text);
