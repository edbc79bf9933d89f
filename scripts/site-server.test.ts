import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { freePort, isFree, serveSite } from './site-server.ts';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
let port = 0;
let address = '';

beforeAll(async () => {
  mkdirSync(join(dir, 'learn/x'), { recursive: true });
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), 'opening');
  writeFileSync(join(dir, '404.html'), 'unknown');
  writeFileSync(join(dir, 'learn/x/index.html'), 'lesson');
  writeFileSync(join(dir, 'assets/a-123.js'), 'script');
  port = await freePort();
  address = await serveSite({ dir, port, base: '/below/' });
});

afterAll(() => rmSync(dir, { recursive: true }));

const get = (path: string) => fetch(address + path, { redirect: 'manual' });

it.each([
  ['', 200, 'opening'],
  ['?mode=exam', 200, 'opening'],
  ['learn/x/', 200, 'lesson'],
  ['learn/y/', 404, 'unknown'],
  ['learn/', 404, 'unknown'],
  ['%E0%A4%A', 404, 'unknown'],
  ['assets/a-123.js', 200, 'script'],
  ['assets/b-456.js', 404, 'unknown'],
])('answers "%s" with %i', async (path, status, text) => {
  const response = await get(path);
  expect([response.status, await response.text()]).toEqual([status, text]);
});

it('leads from a folder without a slash to the one with it', async () => {
  const response = await get('learn/x?mode=exam');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/below/learn/x/?mode=exam');
});

it.each([
  ['/', '/below/'],
  ['learn//x/', '/below/learn/x/'],
  ['/learn///x?mode=exam', '/below/learn/x?mode=exam'],
])('leads from an address with repeated slashes, "%s", to the one without', async (path, location) => {
  const response = await get(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, location]);
});

it('never leads to another host', async () => {
  const response = await fetch(address.replace('/below/', '//elsewhere.invalid/x'), { redirect: 'manual' });
  expect(response.headers.get('location')).toBe('/elsewhere.invalid/x');
});

it('knows a busy port from a free one', async () => {
  expect(await isFree(port)).toBe(false);
  expect(await isFree(await freePort())).toBe(true);
});
