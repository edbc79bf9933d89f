import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { NO_COMPANY } from './config.ts';
import { settleConfig } from './load-config.ts';
import { readConfig } from './read-config.ts';

const OFFER = { languages: ['en'], lessons: ['next-person'] };
const ROOT = '/training/';
const INTRANET = 'https://intranet.acme.example';

/** Every field that names somebody whom the course talks with. */
const OWN = {
  name: 'Acme',
  hosts: [INTRANET],
  address: 'https://training.acme.example/logout/',
  report: { beliefs: true, failed: true, steps: true, lrs: 'https://lrs.acme.example/xapi/' },
};
const EVIL = {
  name: 'Evil',
  hosts: ['https://evil.example'],
  address: 'https://evil.example/',
  report: { beliefs: false, failed: false, steps: false, lrs: 'https://lrs.evil.example/' },
};
const own = readConfig(OWN, OFFER, '/').config;

/** What lies on the site, by path; anything else is answered with 404. */
type Files = Readonly<Record<string, unknown>>;

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
const asked = vi.fn<(url: string) => void>();

function serve(files: Files) {
  vi.stubGlobal('fetch', (url: URL, init: RequestInit) => {
    asked(url.href);
    expect(init.redirect).toBe('error');
    const held = files[url.pathname];
    if (held instanceof Error) return Promise.reject(held);
    if (held === undefined) return Promise.resolve(new Response('Not here', { status: 404 }));
    return Promise.resolve(new Response(typeof held === 'string' ? held : JSON.stringify(held)));
  });
}

beforeEach(() => vi.stubGlobal('location', new URL('https://training.acme.example/training/')));
afterEach(() => {
  vi.unstubAllGlobals();
  warn.mockClear();
  asked.mockClear();
});

/** Each way in which a company's own file reaches the course, with what lies on the site for it. */
const WAYS: [way: string, sources: { builtIn: typeof own | null; beside: string | null }, files: Files][] = [
  ['built in', { builtIn: own, beside: null }, {}],
  ['beside', { builtIn: null, beside: 'config.json' }, { '/training/config.json': OWN }],
];

/** What an address may name, and what is answered. */
const TRICKS: [asked: string, files: Files][] = [
  ['evil.json', { '/training/evil.json': EVIL }],
  ['a/b/evil.json', { '/training/a/b/evil.json': EVIL }],
  ['open.json', { '/training/open.json': {} }],
  ['null.json', { '/training/null.json': { hosts: null, report: null, address: null } }],
  ['no-such.json', {}],
  ['', {}],
  ['list.json', { '/training/list.json': [] }],
  ['nothing.json', { '/training/nothing.json': 'null' }],
  ['cut.json', { '/training/cut.json': '{"hosts":["https://ev' }],
  ['page.json', { '/training/page.json': '<!doctype html><title>Sign in</title>' }],
  ['empty.json', { '/training/empty.json': '' }],
  ['long.json', { '/training/long.json': { ...EVIL, name: 'x'.repeat(70_000) } }],
  ['late.json', { '/training/late.json': new Error('The net is gone') }],
  ...[
    '../evil.json',
    'a/../../evil.json',
    '%2e%2e/evil.json',
    '..%2fevil.json',
    '..\\evil.json',
    '//evil.example/evil.json',
    '/evil.json',
    '\\\\evil.example\\evil.json',
    'https://evil.example/evil.json',
    'https:evil.json',
    'data:application/json,{}',
    'blob:https://training.acme.example/evil.json',
    'javascript:1.json',
    'evil.json?x=1',
    'evil.json#x',
    './evil.json',
    'evil.php',
    'evil\u0000.json',
    ' evil.json',
    '.json',
    '.hidden.json',
  ].map((path): [string, Files] => [path, { '/evil.json': EVIL, '/training/evil.json': EVIL }]),
];

describe.each(WAYS)('what is settled %s', (_, sources, files) => {
  it.each(TRICKS)('says whom the course talks with, whatever ?config=%s says', async (path, more) => {
    serve({ ...more, ...files });
    const { config } = await settleConfig({ ...sources, asked: path }, ROOT, OFFER);
    const { hosts, report, address } = own;
    expect(config).toMatchObject({ hosts, report, address });
  });

  it('is dressed by a file that an address names', async () => {
    serve({ '/training/evil.json': EVIL, ...files });
    expect((await settleConfig({ ...sources, asked: 'evil.json' }, ROOT, OFFER)).config.name).toBe('Evil');
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(TRICKS.slice(4))('stays as it is where ?config=%s can’t be had, which is told', async (path, more) => {
    serve({ ...more, ...files });
    const settled = await settleConfig({ ...sources, asked: path }, ROOT, OFFER);
    expect(settled.isFlawed).toBe(true);
    expect(warn).toHaveBeenCalled();
    expect(settled.config).toEqual(own);
  });
});

it.each(TRICKS.slice(4))('a file by address alone lets nobody in where ?config=%s can’t be had', async (path, more) => {
  serve(more);
  const { config } = await settleConfig({ builtIn: null, beside: null, asked: path }, ROOT, OFFER);
  expect(config).toMatchObject({ hosts: [], report: NO_COMPANY.report, address: null });
});

it.each(TRICKS.slice(4, 13))('a file beside lets nobody in where it is as %s', async (path, more) => {
  serve({ '/training/config.json': more[`/training/${path}`] });
  const { config } = await settleConfig({ builtIn: null, beside: 'config.json', asked: null }, ROOT, OFFER);
  expect(config).toMatchObject({ hosts: [], report: NO_COMPANY.report });
  expect(warn).toHaveBeenCalled();
});

it('no address is asked but one below the site', async () => {
  for (const [path, files] of TRICKS) {
    serve(files);
    // oxlint-disable-next-line no-await-in-loop
    await settleConfig({ builtIn: null, beside: null, asked: path }, ROOT, OFFER);
  }
  for (const [url] of asked.mock.calls)
    expect(url).toMatch(/^https:\/\/training\.acme\.example\/training\/[\w/-]+\.json$/u);
});

it('names every problem, up to as many as can be read', async () => {
  const unknown = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`field${index}`, index]));
  serve({ '/training/config.json': { ...unknown, name: 'Acme' } });
  const { config } = await settleConfig({ builtIn: null, beside: 'config.json', asked: null }, ROOT, OFFER);
  expect(config.name).toBe('Acme');
  expect(warn).toHaveBeenCalledTimes(41);
  expect(warn.mock.calls.at(-1)?.[0]).toContain('and 20 more');
});
