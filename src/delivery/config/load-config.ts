import { changedBy } from './changed-by.ts';
import { type Config, NOBODY_MAY_ASK } from './config.ts';
import { type Available, type Problem, readConfig, problemText } from './read-config.ts';

/** Far more than all fields at their longest. */
const MOST_CHARACTERS = 64 * 1024;

/** How long the page waits for a file, in milliseconds. */
const LONGEST = 10_000;

/** As many problems as somebody can read. */
const MOST_TOLD = 40;

/** A file below the site's root, by names that no server takes for anything else. */
const PLAIN_PATH = /^\w[\w-]*(?:[./][\w-]+)*\.json$/u;

/** Where there may be something settled. */
export interface Sources {
  /** What was built in; `null` where nothing was. */
  readonly builtIn: Config | null;
  /** The file that the site was built to look for; `null` where it looks for none. */
  readonly beside: string | null;
  /** The file that the address of this visit names; `null` where it names none. */
  readonly asked: string | null;
}

/** What was settled, and whether something is wrong with it. */
export interface Settled {
  readonly config: Config;
  readonly isFlawed: boolean;
}

/**
 * What a company has settled, from all that may say so. What its own file says of whom the course talks with holds
 * whatever the address says; the file that the address names changes the rest. A file that can't be loaded changes
 * nothing, and if there is no other, nobody may ask. Mistakes are named in the console, for the person who wrote the
 * file.
 */
export async function settleConfig(
  { builtIn, beside, asked }: Sources,
  root: string,
  offer: Available,
): Promise<Settled> {
  const [found, other] = await Promise.all(
    [beside, asked].map(async (path) => (path === null ? null : load(path, root, offer))),
  );
  const own = builtIn ?? (beside === null ? null : (found?.config ?? NOBODY_MAY_ASK));
  const config =
    own === null ? (other?.config ?? NOBODY_MAY_ASK) : other?.config ? changedBy(own, other.config, 'site') : own;
  return { config, isFlawed: [found, other].some((file) => file?.isFlawed) };
}

/** What a file of this site says, by its path below the site's root; no configuration if it can't be loaded. */
async function load(
  path: string,
  root: string,
  offer: Available,
): Promise<{ config: Config | null; isFlawed: boolean }> {
  const here = new URL(root, location.origin);
  try {
    if (!PLAIN_PATH.test(path)) throw new Error('It is no name of a .json file below this site');
    const file = new URL(path, here);
    // Not to be led elsewhere, by a server that sends on whatever it is asked for.
    const answer = await fetch(file, { redirect: 'error', signal: timeout() });
    if (!answer.ok) throw new Error(`It was answered with ${answer.status}`);
    const text = await answer.text();
    if (text.length > MOST_CHARACTERS) throw new Error('It is too long');
    const folder = new URL('.', file).pathname.slice(here.pathname.length - 1);
    const { config, problems } = readConfig(JSON.parse(text), offer, folder);
    const none = problems.find(({ field }) => field === '');
    if (none !== undefined) throw new Error(problemText(none));
    tell(problems, file.pathname);
    return { config, isFlawed: problems.length > 0 };
  } catch (error) {
    warn(`${path} can’t be used as a configuration. ${String(error)}`);
    return { config: null, isFlawed: true };
  }
}

function timeout(): AbortSignal {
  const abort = new AbortController();
  setTimeout(() => abort.abort(), LONGEST);
  return abort.signal;
}

/** Names in the console what is wrong with a configuration that came from somewhere. */
export function tell(problems: readonly Problem[], from: string): void {
  for (const problem of problems.slice(0, MOST_TOLD)) warn(`${from}: ${problemText(problem)}`);
  if (problems.length > MOST_TOLD) warn(`${from}: … and ${problems.length - MOST_TOLD} more.`);
}

// oxlint-disable-next-line no-console -- it is meant for the person who set the course up.
const warn = (sentence: string) => console.warn(sentence);
