import { listIn, objectIn } from '../storage/json.ts';
import { parsedUrl } from '../links/parsed-url.ts';
import type { SendAnswer } from './outbox.ts';
import { pause, pauseAfter } from './pauses.ts';
import type { Clock } from './tracker.ts';

export interface RequestReply {
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
  /** How many milliseconds it asks to be left alone. */
  readonly wait: number | null;
}

/** Asks a server; `null` where no answer came, or none in time. Never rejects, and outlives the page. */
export type Ask = (url: string, init?: RequestInit, longest?: number) => Promise<RequestReply | null>;

const LONGEST = 20_000;

const isFine = ({ status }: Pick<RequestReply, 'status'>): boolean => status >= 200 && status < 300;

/** A page for people, such as a log-in, in the place of an answer. */
const isPage = (type: string | null, text: string): boolean => /\bhtml\b/iu.test(type ?? '') || /^\s*</u.test(text);

/** No redirect is followed, and no page for people is an answer: behind both there may be anything but a record store. */
export function openAsk(fetch: typeof globalThis.fetch, clock: Clock): Ask {
  return async (url, init, longest = LONGEST) => {
    const abort = new AbortController();
    const timer = clock.after(longest, () => abort.abort());
    try {
      const response = await fetch(url, { ...init, keepalive: true, redirect: 'error', signal: abort.signal });
      const { status, headers } = response;
      const text = await response.text();
      if (isFine({ status }) && isPage(headers.get('content-type'), text)) return null;
      const wait = waitOf(headers.get('retry-after'), clock.now());
      return { status, text, etag: headers.get('etag'), wait };
    } catch {
      return null;
    } finally {
      clock.clear(timer);
    }
  };
}

/** Nobody is left alone for longer. */
const LONGEST_WAIT = 10 * 60_000;

/** What `Retry-After` says, in seconds or as a date. */
function waitOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  const wait = /^\d+$/u.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(0, wait), LONGEST_WAIT);
}

/** Asking again may go better. */
const mayPass = (reply: RequestReply | null): boolean =>
  reply === null || reply.status >= 500 || [408, 425, 429].includes(reply.status);

/** How often to ask again for an unreadable answer: it may have been cut off. */
const MOST_GARBLED = 3;

/** Asks until a server answers something that asking again would not change, however long that takes. */
export async function insist(
  ask: () => Promise<RequestReply | null>,
  clock: Clock,
  isReadable: (reply: RequestReply) => boolean = () => true,
): Promise<RequestReply> {
  const next = async (tries: number, garbled: number): Promise<RequestReply> => {
    const reply = await ask();
    const isGarbled = reply !== null && isFine(reply) && !isReadable(reply);
    if (reply !== null && !mayPass(reply) && (!isGarbled || garbled >= MOST_GARBLED)) return reply;
    await pause(clock, Math.max(pauseAfter(tries), reply?.wait ?? 0));
    return next(tries + 1, garbled + Number(isGarbled));
  };
  return next(1, 0);
}

/** What a refusal means for what was sent; nothing is taken by it. */
export function refusalOf(reply: RequestReply | null): SendAnswer {
  if (reply === null) return 'again';
  const { status, wait } = reply;
  if (status === 401 || status === 403) return 'lost';
  if ([400, 413, 415, 422].includes(status)) return 'never';
  return wait === null ? 'again' : { again: wait };
}

type Headers = Readonly<Record<string, string>>;

/** What a record store wants to hear with each question. */
export const headersFor = (authorization: string): Headers => ({ authorization, 'x-experience-api-version': '1.0.3' });

/**
 * Posts statements. Taken is what the answer names, as the specification wants; whatever else a store may have answered,
 * what it shows when it is asked.
 */
export async function postStatements(
  ask: Ask,
  endpoint: string,
  headers: Headers,
  statements: readonly { readonly id: string }[],
): Promise<SendAnswer | 'barred'> {
  const body = JSON.stringify(statements);
  const json = { ...headers, 'content-type': 'application/json' };
  const reply = await ask(placeIn(endpoint, 'statements'), { method: 'POST', headers: json, body });
  const isBarred = reply?.status === 403;
  if (reply === null || !(isFine(reply) || reply.status === 409 || isBarred)) return refusalOf(reply);
  const named = reply.status === 200 ? idsIn(reply.text) : new Set();
  if (statements.every(({ id }) => named.has(id.toLowerCase()))) return 'taken';
  const shown = await Promise.all(statements.map(({ id }) => lookFor(ask, endpoint, headers, id)));
  // Of one that is in conflict with itself, and that nobody may look at, the conflict says that it is there.
  const isConflict = reply.status === 409 && statements.length === 1;
  if (shown.every((one) => one === 'there' || (one === 'hidden' && isConflict))) return 'taken';
  // That may be about these statements, and not about all that come.
  return isBarred ? 'barred' : 'again';
}

const idsIn = (text: string): ReadonlySet<string> => new Set(listIn(text)?.map((id) => String(id).toLowerCase()));

/** Whether a store has a statement; `hidden` where nobody may know, `unknown` where nothing was said. */
export type Shown = 'there' | 'missing' | 'hidden' | 'unknown';

export async function lookFor(ask: Ask, endpoint: string, headers: Headers, id: string): Promise<Shown> {
  const reply = await ask(placeIn(endpoint, 'statements', { statementId: id }), { headers });
  if (reply === null || mayPass(reply)) return 'unknown';
  if (reply.status === 404) return 'missing';
  if ([400, 401, 403, 405].includes(reply.status)) return 'hidden';
  if (reply.status !== 200) return 'unknown';
  return String(objectIn(reply.text)?.['id']).toLowerCase() === id.toLowerCase() ? 'there' : 'unknown';
}

/** Can be asked by nobody. */
const NOWHERE = 'nowhere:';

/** The address of a place in a record store, whose own address may hold a question already. */
export function placeIn(endpoint: string, path: string, query: Readonly<Record<string, string>> = {}): string {
  const url = parsedUrl(endpoint);
  if (url === null) return NOWHERE;
  let end = url.pathname.length;
  while (url.pathname.charAt(end - 1) === '/') end -= 1;
  url.pathname = `${url.pathname.slice(0, end)}/${path}`;
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  url.hash = '';
  return url.href;
}

/** Whether a text is an address that a page can ask. */
export function isWeb(text: unknown): text is string {
  const url = typeof text === 'string' ? parsedUrl(text) : null;
  return url !== null && /^https?:$/u.test(url.protocol) && url.username + url.password === '';
}
