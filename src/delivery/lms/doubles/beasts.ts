import { LOG_IN, type LrsFault, type LrsReply } from './fake-lrs.ts';

const ok = (body: string): LrsReply => ({ status: 200, body, headers: { 'content-type': 'application/json' } });
const busy = (after: string): LrsReply => ({ status: 429, headers: { 'retry-after': after } });

const STATUSES = [400, 401, 403, 404, 405, 409, 412, 413, 422, 500, 502, 503];
/** What a server may answer instead of what it should. */
export const KINDS: readonly (readonly [name: string, kind: LrsFault['kind']])[] = [
  ...[301, 302, 303, 307, 308].map(
    (redirect) => [`a redirect (${redirect}) to a log-in`, { redirect, to: LOG_IN }] as const,
  ),
  ['a log-in', { reply: LOG_IN }],
  ['a log-in that calls itself JSON', { reply: { ...LOG_IN, headers: { 'content-type': 'application/json' } } }],
  ...STATUSES.map((status) => [String(status), status] as const),
  ['429 for seconds', { reply: busy('20') }],
  ['429 until a date', { reply: busy('Sun, 22 Nov 2026 12:33:00 GMT') }],
  ['a broken connection', 'cut'],
  ['a lost answer', 'cutAfter'],
  ['an answer that takes too long', 'slow'],
  ['half an answer', { reply: ok('{"auth-token":"dG9') }],
  ...['', '[]', '{}', 'null', '"ok"', '{"success":true}', '["0f7c3f5e-3b1a-4f0e-9d62-0f6f0f1f2a3b"]'].map(
    (body) => [`200 with ${body || 'nothing'}`, { reply: ok(body) }] as const,
  ),
  ['204', 204],
  ['an error for what it has taken', { after: { status: 500 } }],
  ['a log-in for what it has taken', { after: LOG_IN }],
  ['200 with nothing for what it has taken', { after: ok('') }],
];

/** How often it does. */
export const TIMES: readonly (readonly [name: string, times: number])[] = [
  ['once', 1],
  ['three times', 3],
  ['for good', Number.POSITIVE_INFINITY],
];
