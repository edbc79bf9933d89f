import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Config } from '../src/delivery/config/config.ts';
import { readConfig, problemText } from '../src/delivery/config/read-config.ts';
import { COURSE } from '../src/steps/course.ts';
import type { CommandLine } from './command-line.ts';

/** What a build knows of the company that it is made for. */
export interface Company {
  /** What is built in; `null` where nothing is. */
  readonly config: Config | null;
  /** The logo's file, and its name from the root of the site. */
  readonly logo: { readonly file: string; readonly name: string } | null;
  /** The pages look for a `config.json` beside them when they are opened. */
  readonly isBeside: boolean;
  /** The origins that results may be sent to, besides the site's own. */
  readonly connect: readonly string[];
}

const NOBODY: Company = { config: null, logo: null, isBeside: false, connect: [] };

/** The largest logo that may come along, in bytes. */
const LOGO_LIMIT = 50 * 1024;

/**
 * The company of a command line: `--config acme.json` builds that file in, `--config beside` lets the pages look for
 * one. `--connect https://lrs.example.com` lets them talk to a record store that only a file beside them names. @throws
 * where the file has something wrong in it, with every field named.
 */
export function companyOf({ config, connect }: Pick<CommandLine, 'config' | 'connect'>): Company {
  const company = config === null ? NOBODY : config === 'beside' ? { ...NOBODY, isBeside: true } : builtIn(config);
  return { ...company, connect: [...company.connect, ...connect] };
}

/** @throws where a file of the site would have to make room for a logo. */
export function refuseTakenName(outDir: string, name: string): void {
  if (existsSync(join(outDir, name))) throw new Error(`"logo" expects another name: ${name} is a file of the site`);
}

/** Every language that has a folder, but for the pseudo-locales. */
const languages = () =>
  readdirSync('src/locales', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/-X[AB]$/u.test(entry.name))
    .map(({ name }) => name);

function builtIn(file: string): Company {
  const offer = { languages: languages(), lessons: COURSE.map(({ id }) => id) };
  const { config, problems } = readConfig(parsed(file), offer, '/');
  const wrong = problems.map(problemText);
  const name = config.logo?.slice(1);
  const logo = name === undefined ? null : { file: join(dirname(file), name), name };
  if (logo && !existsSync(logo.file)) wrong.push(`"logo" expects an image that is there; ${logo.file} is not.`);
  else if (logo && readFileSync(logo.file).length > LOGO_LIMIT)
    wrong.push(`"logo" expects an image of at most ${LOGO_LIMIT / 1024} KiB.`);
  if (wrong.length > 0) throw new Error([`${file}:`, ...wrong].join('\n  '));
  const connect = config.report.lrs === null ? [] : [new URL(config.report.lrs).origin];
  return { config, logo, isBeside: false, connect };
}

function parsed(file: string): unknown {
  // Some editors put a mark at the front that JSON does not know.
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON: ${String(error)}`, { cause: error });
  }
}

/** The style sheet of a company's colours. */
export const accentStyles = ({ config }: Company): string =>
  config?.accent ? `:root{--accent:${config.accent.light};--accent-dark:${config.accent.dark}}` : '';
