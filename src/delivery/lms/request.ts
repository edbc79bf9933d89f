import type { Answer } from './outbox.ts';
import type { Clock } from './tracker.ts';

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
  /** How many milliseconds it asks to be left alone. */
  readonly wait: number | null;
}

/** Asks a server; `null` where no answer came, or none in time. Never rejects, and outlives the page. */
export type Ask = (url: string, init?: RequestInit) => Promise<Reply | null>;

const LONGEST = 20_000;

export function openAsk(fetch: typeof globalThis.fetch, clock: Clock): Ask {
  return async (url, init) => {
    const abort = new AbortController();
    const timer = clock.after(LONGEST, () => abort.abort());
    try {
      const response = await fetch(url, { ...init, keepalive: true, signal: abort.signal });
      const { status, headers } = response;
      const wait = waitOf(headers.get('retry-after'), clock.now());
      return { status, text: await response.text(), etag: headers.get('etag'), wait };
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

/** Asks until a server answers something that asking again would not change, a few times at most. */
export async function insist(ask: () => Promise<Reply | null>, clock: Clock, tries = 5): Promise<Reply | null> {
  const reply = await ask();
  if (tries <= 1 || (reply !== null && reply.status < 500 && reply.status !== 429)) return reply;
  await new Promise<void>((resolve) => void clock.after(1000, resolve));
  return insist(ask, clock, tries - 1);
}

/** What a record store's answer means for what was sent, so many pieces at once. */
export function answerOf(reply: Reply | null, count = 1): Answer {
  if (reply === null) return 'again';
  const { status } = reply;
  // A conflict: it has the statement already, and the answer to the first try was lost. Of several it has taken none then.
  if (status < 300 || (status === 409 && count === 1)) return 'taken';
  if (status === 401 || status === 403) return 'lost';
  if (status === 400 || status === 413) return 'never';
  return reply.wait === null ? 'again' : { again: reply.wait };
}

/** The object that a text holds; `null` where it holds none. */
export function objectOf(text: string | null | undefined): Record<string, unknown> | null {
  try {
    const value = JSON.parse(text ?? '') as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
