import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
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

/** As it stands: any other client puts an address right before it asks. */
const ask = (target: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`, 'latin1');
    });
    let answer = '';
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });

it.each([
  '/\\[',
  '/below/\\[',
  '//[',
  '/below//[',
  '/below/[',
  '/below/%5B',
  '/below/%5C',
  '/below/learn%2Fx/',
  '/below/learn/x%2F',
  '/below/%2e%2e/%2e%2e/etc/passwd',
  '/below/../../etc/passwd',
  '/below/..%2f..%2fetc%2fpasswd',
  '/below/..%5c..%5cetc',
  '/below/learn/x/..',
  '/below/./learn/x/',
  '/below/%00',
  '/below/index.html%00',
  '/below/%',
  '/below/%2',
  '/below/%25',
  '/below/%252e%252e/',
  '/below/%FF',
  '/below/%0d%0aset-cookie:a=b',
  '/below/%C2%85',
  '/below/index.html/',
  '/below/learn/x/index.html/more',
  '/below/__proto__/',
  '/below/CON',
  '/below/.env',
  '/below/:',
  '/below/?\\[',
  '/below/learn/y/?%',
  '/elsewhere/',
  `/below/${'a'.repeat(5000)}`,
  `/below/${'a/'.repeat(3000)}`,
  `/below/learn/x?${'%'.repeat(3000)}`,
  '*',
  'below/',
  'http://[',
  'http://elsewhere.invalid/below/learn/x',
])('answers %s plainly, and with nothing of its own', async (target) => {
  const answer = await ask(target);
  const [head = ''] = answer.split('\r\n\r\n');
  expect(head.split('\r\n')[0]).toMatch(/^HTTP\/1\.1 (?:200|301|400|404|431) /u);
  expect(answer).not.toMatch(/\bat .*:\d+:\d+|node_modules|root:/u);
  expect(head).not.toMatch(/^location: (?!\/(?!\/))|^set-cookie/imu);
});
