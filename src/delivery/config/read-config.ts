import * as v from 'valibot';

import { isObject } from '../storage/json.ts';
import { isNear } from '../links/near.ts';
import { type Config, NOBODY_MAY_ASK } from './config.ts';
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
export interface Available {
  readonly languages: readonly string[];
  readonly lessons: readonly string[];
}

/**
 * Reads whatever somebody wrote as a configuration. Each field is judged by itself: one that can't be used is named and
 * falls back to what holds without it, the others hold. Who may talk with the course is the exception: where somebody
 * wrote a word about it that does not hold, nobody may. `base`: the path, from the site's root, of the folder that a logo
 * is named in.
 */
export function readConfig(written: unknown, offer: Available, base: string): ReadConfig {
  const problems: Problem[] = [];
  if (!isObject(written))
    return { config: NOBODY_MAY_ASK, problems: [{ field: '', expected: 'an object of named fields' }] };
  const file = judge(ConfigFile, written, '', problems) as ConfigFile;
  const say = (field: string, expected: string) => problems.push({ field, expected });
  const among = (field: 'languages' | 'lessons') => {
    const unknown = file[field]?.filter((name) => !offer[field].includes(name)) ?? [];
    for (const name of unknown)
      say(field, `only what this build has, which is ${offer[field].join(', ')}; not ${name}`);
    const known = [...new Set(file[field] ?? [])].filter((name) => offer[field].includes(name));
    return known.length > 0 ? known : null;
  };
  const isHostsLost = file.hosts === null && Object.keys(written).some(soundsLikeHosts);
  const hosts = isHostsLost ? [] : file.hosts;
  const { lrs } = file.report;
  // A page that nobody has vouched for names no learners.
  const isVouched = hosts !== null && hosts.length > 0;
  if (lrs !== null && !isVouched && !isHostsLost)
    say('report.lrs', 'the pages that may name the learner in "hosts" beside it');
  const { $schema: _, accent, accentDark, logo, ...settled } = file;
  if (accentDark !== null && !Object.hasOwn(written, 'accent')) say('accentDark', '"accent" beside it');
  const config: Config = {
    ...settled,
    logo: logo === null ? null : base + logo,
    accent: accent === null ? null : accentOf(accent, accentDark),
    languages: among('languages'),
    lessons: among('lessons'),
    report: { ...file.report, lrs: isVouched ? lrs : null },
    hosts,
  };
  return { config, problems };
}

/** One line each, for the person who wrote the file. */
export const problemText = ({ field, expected }: Problem): string =>
  field === '' ? `The configuration has to be ${expected}.` : `"${field}" expects ${expected}.`;

/** `hosts`, or what somebody may have meant by it: `Hosts`, `allowedHosts`, `origins`, `hsots` … */
function soundsLikeHosts(name: string): boolean {
  const letters = name.toLowerCase().replaceAll(/[^a-z]/gu, '');
  return /host|origin/u.test(letters) || isNear('hosts', letters);
}

/** What of something written holds, field by field; what is wrong is named, and what holds without it takes its place. */
function judge(schema: v.GenericSchema, written: unknown, field: string, problems: Problem[]): unknown {
  const fields = fieldsOf(schema);
  if (fields === null || !isObject(written)) {
    // A list passes for an object of fields that may all be left out.
    const parsed = v.safeParse(schema, fields === null ? written : null);
    if (parsed.success) return parsed.output;
    problems.push({ field, expected: parsed.issues[0].message });
    return withoutIt(schema);
  }
  const kept: Record<string, unknown> = Object.fromEntries(
    Object.entries(fields).map(([name, own]) => [name, withoutIt(own)]),
  );
  for (const [name, value] of Object.entries(written)) {
    const path = field === '' ? name : `${field}.${name}`;
    const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (own === undefined)
      problems.push({ field: path, expected: 'to be left out, since there is no field of this name' });
    else kept[name] = judge(own, value, path, problems);
  }
  const lacking = Object.keys(fields).find((name) => fields[name]?.type !== 'optional' && kept[name] === undefined);
  if (lacking === undefined) return kept;
  if (!Object.hasOwn(written, lacking)) problems.push({ field, expected: expectationOf(schema) });
  return withoutIt(schema);
}

/** What holds where nothing is written; `undefined` where something has to be. */
const withoutIt = (schema: v.GenericSchema): unknown => {
  const { success, output } = v.safeParse(schema, undefined);
  return success ? output : undefined;
};

type Fields = Readonly<Record<string, v.GenericSchema>>;

/** The fields of an object that is described; `null` of anything else. */
function fieldsOf(schema: v.GenericSchema): Fields | null {
  if ('wrapped' in schema) return fieldsOf(schema.wrapped as v.GenericSchema);
  return schema.type === 'strict_object' && 'entries' in schema ? (schema.entries as Fields) : null;
}

const expectationOf = (schema: v.GenericSchema): string => v.safeParse(schema, null).issues?.[0].message ?? '';
