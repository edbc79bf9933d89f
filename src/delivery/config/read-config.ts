import * as v from 'valibot';

import { type Config, NO_COMPANY } from './config.ts';
import { accentOf } from './contrast.ts';
import { ConfigFile } from './schema.ts';

/** What is wrong with a field, by its name, and what it expects instead. */
export interface Problem {
  readonly field: string;
  readonly expected: string;
}

export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/** What this build has to offer. */
export interface Offer {
  readonly languages: readonly string[];
  readonly lessons: readonly string[];
}

/**
 * Reads whatever somebody wrote as a configuration. Each field that can't be used falls back to what holds without it,
 * and is named; the others hold. `base`: the path, from the site's root,
 * of the folder that a logo is named in.
 */
export function readConfig(written: unknown, offer: Offer, base: string): ReadConfig {
  const problems: Problem[] = [];
  const file = keepGood(written, problems);
  const among = (field: 'languages' | 'lessons') => {
    const unknown = file[field]?.filter((name) => !offer[field].includes(name)) ?? [];
    for (const name of unknown)
      problems.push({ field, expected: `only what this build has, which is ${offer[field].join(', ')}; not ${name}` });
    const known = [...new Set(file[field])].filter((name) => offer[field].includes(name));
    return known.length > 0 ? known : null;
  };
  const lrs = file.report?.lrs ?? NO_COMPANY.report.lrs;
  // A page that nobody has vouched for names no learners.
  if (lrs !== null && file.hosts === undefined)
    problems.push({ field: 'report.lrs', expected: 'the pages that may name the learner in "hosts" beside it' });
  const { name, logo, accent, accentDark, mode, pass, phone, address } = file;
  const config: Config = {
    name: name ?? null,
    logo: logo === undefined ? null : base + logo,
    accent: accent === undefined ? null : accentOf(accent, accentDark),
    languages: among('languages'),
    lessons: among('lessons'),
    mode: mode ?? NO_COMPANY.mode,
    pass: pass ?? NO_COMPANY.pass,
    phone: phone ?? null,
    logOutFromAll: file.logOutFromAll ?? NO_COMPANY.logOutFromAll,
    policy: withLink(file.policy),
    helpDesk: withLink(file.helpDesk),
    allowedDevices: file.allowedDevices ?? null,
    reminderDays: file.reminderDays ?? NO_COMPANY.reminderDays,
    report: {
      beliefs: file.report?.beliefs ?? NO_COMPANY.report.beliefs,
      steps: file.report?.steps ?? NO_COMPANY.report.steps,
      failed: file.report?.failed ?? NO_COMPANY.report.failed,
      lrs: file.hosts === undefined ? null : lrs,
    },
    address: address === undefined || address.endsWith('/') ? (address ?? null) : `${address}/`,
    hosts: file.hosts ?? null,
  };
  return { config, problems };
}

/** In one line each, for whoever wrote the file. */
export const told = ({ field, expected }: Problem): string =>
  field === '' ? `The configuration has to be ${expected}.` : `"${field}" expects ${expected}.`;

/** How often fields are taken out until the rest holds: each time goes one level up at most. */
const MOST_ROUNDS = 4;

/** The fields that hold, of anything at all; what is wrong with the others goes to `problems`. */
function keepGood(written: unknown, problems: Problem[]): ConfigFile {
  if (!isObject(written)) {
    problems.push({ field: '', expected: 'an object of named fields' });
    return {};
  }
  const rest = structuredClone(written);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = v.safeParse(ConfigFile, rest);
    if (parsed.success) return parsed.output;
    for (const issue of parsed.issues) {
      const path = (issue.path ?? []).map(({ key }) => String(key));
      const field = takeOut(rest, path);
      if (field !== null) problems.push({ field, expected: expectedBy(issue) });
    }
  }
  return {};
}

/** Takes out a field that does not hold, or else the one that lacks it. Returns its name; `null` where it is out already. */
function takeOut(from: Record<string, unknown>, [name = '', ...inner]: readonly string[]): string | null {
  if (!Object.hasOwn(from, name)) return null;
  const value = from[name];
  const [next] = inner;
  if (next !== undefined && isObject(value) && Object.hasOwn(value, next)) {
    const taken = takeOut(value, inner);
    return taken === null ? null : `${name}.${taken}`;
  }
  Reflect.deleteProperty(from, name);
  return name;
}

function expectedBy({ type, expected, message }: v.BaseIssue<unknown>): string {
  const isUnknownField = type === 'strict_object' && expected === 'never';
  return isUnknownField ? 'to be left out, since there is no field of this name' : message;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withLink = (said: { text: string; link?: string | undefined } | undefined) =>
  said === undefined ? null : { text: said.text, link: said.link ?? null };
