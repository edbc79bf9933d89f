import { parseArgs } from 'node:util';

import { isPrivate, readOrigin } from '../src/delivery/config/web-address.ts';

/** What a build was asked for. */
export interface CommandLine {
  readonly mode: 'test' | 'production';
  /** What the folders are named after; `null` where they bear no name. */
  readonly into: string | null;
  /** The file that is built in, or `beside`; `null` where there is none. */
  readonly config: string | null;
  /** The origins that results may be sent to, besides the site's own. */
  readonly connect: readonly string[];
}

/** The rest of a folder's name, which leads nowhere else, and to no folder that the build needs itself. */
const NAME = /^(?!(?:test|ssr)(?:-|$))\w[\w-]*$/iu;

/** Reads what stands behind `node scripts/build.ts`. @throws where something can't be done as it stands there. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const option = { type: 'string', multiple: true } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { config: option, connect: option, into: option },
    allowPositionals: true,
  });
  const [first, ...others] = positionals;
  const isTest = first === 'test';
  if ((first !== undefined && !isTest) || others.length > 0)
    throw new Error(`Only "test" may stand there by itself, not "${positionals.join(' ')}"`);
  const into = single('--into', values.into);
  if (into !== null && (isTest || !NAME.test(into)))
    throw new Error(`--into expects a name of letters, digits and hyphens, in no test build; not "${into}"`);
  const connect = (values.connect ?? []).map(recordStore);
  return { mode: isTest ? 'test' : 'production', into, config: single('--config', values.config), connect };
}

function single(option: string, [value, ...others]: readonly string[] = []): string | null {
  if (value === '' || others.length > 0) throw new Error(`${option} expects one value`);
  return value ?? null;
}

function recordStore(text: string): string {
  const origin = readOrigin(text);
  if (origin === null || !isPrivate(new URL(origin)))
    throw new Error(`--connect expects the origin of a record store, such as https://lrs.example.com; not "${text}"`);
  return origin;
}

/** Where the site will lie on its server: a path with a slash at both ends. @throws on anything else. */
export function readSiteRoot(path: string): string {
  if (/^\/(?:[\w~-][\w.~-]*\/)*$/u.test(path)) return path;
  throw new Error(`SITE_ROOT expects a path such as /training/logout/, not "${path}"`);
}
