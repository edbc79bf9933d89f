import { isLacking } from './lacking.ts';
import { waited } from './waiting.ts';

/** Why something that is loaded only when it is wanted could not be had. */
export type Reason = 'offline' | 'outdated' | 'missing';

export class MissingChunk extends Error {
  override readonly name = 'MissingChunk';
  readonly reason: Reason;
  /** The browser remembers that its import has failed, for as long as the page lives. */
  readonly isForGood: boolean;

  constructor(reason: Reason, cause: unknown, isForGood = false) {
    super(`A part of the course could not be had (${reason})`, { cause });
    this.reason = reason;
    this.isForGood = isForGood;
  }
}

/** Code or texts that are loaded when they are wanted. */
export interface Chunk<T> {
  /**
   * Asks for it, and once more after a pause. The very same promise each time, a broken one too, until `forgetMissing()`:
   * so React's `use()` can read it, and redrawing does not ask again. @throws {MissingChunk}
   */
  readonly load: () => Promise<T>;
  /** Asks for it once, before it is wanted. What fails then is asked for once more when it is. */
  readonly ahead: () => Promise<void>;
  /** What has arrived: it can be drawn at once, where a promise would make a moment's wait of it. */
  readonly here: () => T | undefined;
}

/** How long a server or a connection is given to come to itself, in milliseconds. */
export const PAUSE = 1500;

/** Whatever is loaded by a dynamic import is loaded by one of these. */
export function chunk<T>(ask: () => Promise<T>): Chunk<T> {
  let first: Promise<T> | undefined;
  let arrived: T | undefined;
  let isSecond = false;
  let isMissing = false;
  const begin = () => {
    if (first) return first;
    // A link has asked before, and this asks again.
    isSecond = missedLinks().length > 0;
    return (first = asked());
  };
  const asked = async () => (arrived = await ask());
  const load = async () => {
    try {
      return await begin();
    } catch (cause) {
      // It was had, and this browser is too old for it.
      if (isLacking(cause)) throw cause;
      isMissing = true;
      failures.add(() => (first = undefined));
      return await askAgain(asked, cause, isSecond);
    }
  };
  return {
    load: remembered(() => waited(load())),
    ahead: async () => {
      // What somebody has met as missing is asked for when it is wanted again, not before.
      if (!isMissing) await begin().catch(() => null);
    },
    here: () => arrived,
  };
}

async function askAgain<T>(ask: () => Promise<T>, cause: unknown, isSecond: boolean): Promise<T> {
  if (!navigator.onLine) throw new MissingChunk('offline', cause);
  if (isSecond || isAskedTwice()) throw new MissingChunk(await lookAround(), cause);
  await pause();
  const before = requests();
  try {
    return await ask();
  } catch (second) {
    const isForGood = requests() === before;
    throw new MissingChunk(await lookAround(), second, isForGood);
  }
}

const requests = (): number => performance.getEntriesByType('resource').length;

/** Whether the browser has asked twice by itself: for a link that failed, and for the import that needs the same file. */
const isAskedTwice = (): boolean =>
  missedLinks().some(({ href }) => performance.getEntriesByName(href, 'resource').length > 1);

/** The links that did not lead to anything: the head script marks them. */
const missedLinks = () =>
  typeof document === 'undefined' ? [] : [...document.querySelectorAll<HTMLLinkElement>('link[data-missed]')];

/** What has failed at about the same time is asked for again at the same time, so that what it shares is asked for once. */
let next: Promise<void> | undefined;
function pause(): Promise<void> {
  next ??= new Promise<void>((resolve) => setTimeout(resolve, PAUSE)).then(() => (next = undefined));
  return next;
}

/** The state of the page itself: it can't be reached, another release has replaced it, or it is unchanged. */
export async function lookAround(): Promise<Reason> {
  if (!navigator.onLine) return 'offline';
  try {
    const { href } = new URL(location.pathname + location.search, location.href);
    const answer = await fetch(href, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    const text = await answer.text();
    return answer.ok && !text.includes(ownEntry()) ? 'outdated' : 'missing';
  } catch {
    return 'offline';
  }
}

/** How long the page's own address may take to answer, in milliseconds. */
const PATIENCE = 8000;

/** The name of this release's entry, which holds a hash of it. */
const ownEntry = (): string =>
  document.querySelector<HTMLScriptElement>('script[type=module]')?.src.split('/').pop() ?? '';

/** Reloads the page, past any broken or wrong chunks in a cache. */
export async function loadAnew(): Promise<void> {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = new Set(asked.filter((url) => url.startsWith(`${location.origin}/`) && /\.(?:js|css)$/u.test(url)));
  await Promise.allSettled([...own].map((url) => fetch(url, { cache: 'reload' })));
  location.reload();
}

/** What has to be done before a failed chunk may be tried again. */
const failures = new Set<() => void>();

/** After this, every chunk that failed is tried again as soon as it is needed. */
export function forgetMissing(): void {
  for (const forget of failures) forget();
  failures.clear();
  for (const link of missedLinks()) delete link.dataset['missed'];
}

/** The very same promise for the same arguments; one that broke, too, until `forgetMissing()`. */
export function remembered<Args extends readonly unknown[], T>(
  load: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (...args) => {
    const name = JSON.stringify(args);
    const promise = known.get(name) ?? load(...args);
    if (known.has(name)) return promise;
    known.set(name, promise);
    promise.catch(() => failures.add(() => known.delete(name)));
    return promise;
  };
}
