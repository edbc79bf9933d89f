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

Everything here can be left out; without a configuration the course is whole. What is set is plain text, colours, names and links: nothing in it can become markup or code.

\`\`\`json
${JSON.stringify(EXAMPLE, null, 2)}
\`\`\`

## Where it goes

| way | for | how |
| --- | --- | --- |
| built in | an LMS package, or a site that is built for one company | \`npm run build -- --config acme.json\` |
| beside the site | one build that a company hosts and edits without building | \`npm run build -- --config beside\`, then put \`config.json\` beside \`index.html\` |
| by address | trying one out, or several on one site | \`?config=acme/config.json\`, below the site’s own root; no other site is asked |
| by the page around | a page of the company that embeds a course hosted elsewhere | \`element.configure({ … })\` ([embed.md](embed.md)); all but \`report\`, \`hosts\` and \`logo\`, and \`address\` only where \`hosts\` names that page |

The later one in this table wins, as a whole, but not in whom the course talks with: where a configuration is built in or lies beside the site, that file alone settles \`hosts\`, \`report\` and \`address\`, whatever an address names. So a company that relies on them gives them in one of these two ways; what comes by address binds only the frames whose address names it.

A file that can’t be had (none there, cut, too long, not in ten seconds, or no \`.json\` file below the site’s root by plain names) changes nothing, and what was settled before it stays. Where there is nothing before it, the course goes on as without a configuration, but no page around may talk with it.

A site that reads its settings beside it or by address can report to a record store only if it was built with that origin, \`--connect https://lrs.example.com\`: its security policy is in its pages. What is built in is there from the first paint. The others are waited for before anything is drawn, so that nothing jumps.

## When something is wrong

Each field is judged by itself. One that does not hold falls back to what is in the table below, the others stay, and the page is never held up for longer than ten seconds. One field is stricter: where \`hosts\` is there and not every entry of it holds, or where something like it is there under a wrong name, no page may talk with the course, and nothing goes to a record store. Everything that is wrong is told by name: when building, as an error that stops the build; in the browser, as a warning in its console. A page around that may talk with the course gets a \`turn-the-key:error\` event with the code \`config\` besides.

\`\`\`
"accent" expects a colour that can be read on the light page, with a contrast of at least 4.5 to 1; this one has 1.4, #856a00 would do.
\`\`\`

An editor that knows JSON Schema checks the file while you write, if it begins with \`"$schema": "./config.schema.json"\`.

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
