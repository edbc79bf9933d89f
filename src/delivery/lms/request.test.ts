import { describe, expect, it, vi } from 'vitest';

import { openClock } from './doubles/clock.ts';
import { LOG_IN } from './doubles/fake-lrs.ts';
import { openAsk, placeIn } from './request.ts';

const answering = (body: string, init: ResponseInit) => {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response(body, init)));
  return { fetch, ask: openAsk(fetch, openClock().clock) };
};

describe('a server', () => {
  it.each(['GET', 'POST', 'PUT'])('is followed nowhere else by %s, and heard to the end', async (method) => {
    const { ask, fetch } = answering('{}', { status: 200 });
    await ask('https://lrs.example/xapi/statements', { method });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method, redirect: 'error', keepalive: true });
  });

  it.each<[what: string, body: string, type: string]>([
    ['a log-in', LOG_IN.body ?? '', 'text/html'],
    ['one that calls itself JSON', LOG_IN.body ?? '', 'application/json'],
    ['one without a type', '\n  <html></html>', ''],
    ['one without words', '', 'application/xhtml+xml, text/html'],
  ])('has not answered by %s', async (_, body, type) => {
    const { ask } = answering(body, { status: 200, headers: { 'content-type': type } });
    expect(await ask('https://lrs.example/xapi/statements')).toBeNull();
  });

  it('has refused by a page for people', async () => {
    const { ask } = answering('<h1>Not found</h1>', { status: 404, headers: { 'content-type': 'text/html' } });
    expect(await ask('https://lrs.example/xapi/statements')).toMatchObject({ status: 404 });
  });

  it.each<[header: string, wait: number | null]>([
    ['120', 120_000],
    ['0', 0],
    ['Sun, 22 Nov 2026 12:31:54 GMT', 60_000],
    ['Sun, 22 Nov 2020 12:31:54 GMT', 0],
    ['999999', 600_000],
    ['soon', null],
  ])('is left alone for as long as it asks by “%s”, within reason', async (header, wait) => {
    const { ask } = answering('', { status: 429, headers: { 'retry-after': header } });
    const reply = await ask('https://lrs.example/xapi/statements');
    expect(reply?.wait).toBe(wait);
  });
});

it.each([
  ['https://lrs.example/xapi', 'https://lrs.example/xapi/statements?a=b+%26'],
  ['https://lrs.example/xapi/', 'https://lrs.example/xapi/statements?a=b+%26'],
  ['https://lrs.example', 'https://lrs.example/statements?a=b+%26'],
  ['https://lrs.example/xapi?tenant=7', 'https://lrs.example/xapi/statements?tenant=7&a=b+%26'],
  ['https://lrs.example/xapi#x', 'https://lrs.example/xapi/statements?a=b+%26'],
  ['nowhere at all', 'nowhere:'],
])('a place in %s is %s', (endpoint, place) => {
  expect(placeIn(endpoint, 'statements', { a: 'b &' })).toBe(place);
});
