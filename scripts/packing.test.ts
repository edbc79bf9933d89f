import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, it } from 'vitest';

import { NO_COMPANY } from '../src/delivery/config/config.ts';
import { readConfig } from '../src/delivery/config/read-config.ts';
import { readCommandLine, readSiteRoot } from './command-line.ts';
import { companyOf, refuseTakenName } from './company.ts';
import { contentSecurityPolicy } from './csp.ts';
import { attributesOf, elementsIn, readHtml, textOf, theOne } from './html.ts';
import { SHEET } from './manifest.ts';
import { escaped } from './escaped.ts';
import { invitation } from './oembed.ts';
import { cmi5Structure, scorm12Manifest, scorm2004Manifest } from './package-manifests.ts';
import { document, type Site } from './prerender.ts';

const folder = mkdtempSync(join(tmpdir(), 'packing-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a command line', () => {
  it.each<[line: string, into: string | null]>([
    ['', null],
    ['--into acme', 'acme'],
    ['--into=acme-2 --config beside', 'acme-2'],
    ['--config acme.json --connect https://lrs.example.com/ --connect https://two.example.com:443', null],
    ['test', null],
  ])('may be "%s"', (line, into) => {
    const asked = readCommandLine(line.split(' ').filter(Boolean));
    expect(asked.into).toBe(into);
    for (const origin of asked.connect) expect(origin).toBe(new URL(origin).origin);
  });

  /** Whatever leads out of its folder, into another's, or means nothing. */
  const NAMES = [
    '/../x',
    '../x',
    '..',
    '.',
    '/x',
    'a/b',
    String.raw`a\b`,
    'a.b',
    '',
    ' ',
    'a b',
    '-x',
    'test',
    'ssr',
    'SSR',
    'ssr-acme',
    'test-1',
    'ä',
    'a\u0000',
    'a\n',
    '%2e%2e',
    '~',
    '$HOME',
    '*',
  ];
  it.each(NAMES)('names no folders after %j', (name) => {
    expect(() => readCommandLine([`--into=${name}`])).toThrow('--into expects');
  });

  const STORES = [
    '',
    'lrs.example.com',
    'http://lrs.example.com',
    'https://lrs.example.com/xapi/',
    'https://lrs.example.com;script-src *',
    "https://lrs.example.com 'unsafe-inline'",
    "'unsafe-inline'",
    '*',
    'https:',
    'https://*',
    'https://*.example.com',
    'https://a,b',
    'https://lrs.example.com"><script>',
    'https://us:secret@lrs.example.com',
    'https://lrs.example.com:99999',
    'http://127.0.0.1:*',
    'data:',
    'wss://lrs.example.com',
    'https://lrs.example.com\nscript-src *',
    'https://lrs.example.com\t',
  ];
  it.each(STORES)('opens the policy to no record store %j', (store) => {
    expect(() => readCommandLine([`--connect=${store}`])).toThrow('--connect expects');
  });

  it.each([
    ['--conifg', 'acme.json'],
    ['--into'],
    ['--into', 'a', '--into', 'b'],
    ['--config', 'a', '--config', 'b'],
    ['--config='],
    ['tset'],
    ['test', 'test'],
    ['test', '--into', 'acme'],
    ['--config', '--into', 'a'],
  ])('is not %s %s %s %s', (...args) => {
    expect(() => readCommandLine(args.filter((arg) => typeof arg === 'string'))).toThrow(/--|stand there/u);
  });

  it.each([
    '',
    'training',
    '/training',
    '//evil.example/',
    '/a/../b/',
    '/"><script>/',
    '/a b/',
    '/$&/',
    '/.well/',
    'https://example.com/',
  ])('puts no site below %j', (root) => {
    expect(() => readSiteRoot(root)).toThrow('SITE_ROOT expects');
  });

  it.each(['/', '/training/', '/training/logout-2/', '/~acme/v1.2/'])('puts a site below %s', (root) => {
    expect(readSiteRoot(root)).toBe(root);
  });
});

describe('a company’s file', () => {
  const write = (text: string) => {
    const file = join(folder, 'acme.json');
    writeFileSync(file, text);
    return { config: file, connect: [] };
  };

  it('is read with the mark that some editors put at its front', () => {
    expect(companyOf(write('\uFEFF{"name":"Acme"}')).config?.name).toBe('Acme');
  });

  it.each([
    ['{"name":"Ac', 'is no JSON'],
    ['{"hosts":["nowhere"],"host":[],"name":""}', /"hosts" expects .*\n.*"host" expects .*\n.*"name" expects/u],
    ['{"logo":"acme.svg"}', '"logo" expects an image that is there'],
    ['[]', 'an object of named fields'],
  ])('stops the build where it is %s', (text, problem) => {
    expect(() => companyOf(write(text))).toThrow(problem);
  });

  it('opens the policy to its record store, by its origin', () => {
    const lrs = 'https://lrs.example.com:443/xapi/';
    const file = write(JSON.stringify({ hosts: ['https://acme.example'], report: { lrs } }));
    expect(companyOf({ ...file, connect: ['https://two.example'] }).connect).toEqual([
      'https://lrs.example.com',
      'https://two.example',
    ]);
  });

  it('brings no logo that would take the place of a file of the site', () => {
    writeFileSync(join(folder, 'favicon.svg'), '');
    expect(() => refuseTakenName(folder, 'favicon.svg')).toThrow('another name');
    expect(() => refuseTakenName(folder, 'acme.svg')).not.toThrow();
  });
});

/** Texts that want to be markup, a policy or a pattern of a replacement. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "' onload='x",
  '&lt;b>',
  ';script-src *',
  "$& $' $` $1",
  '</title>',
  ']]>',
  '<!--',
  'javascript:alert(1)',
];

describe('what goes into a page, a manifest or a policy', () => {
  it.each(HOSTILE)('is %s as a text, and nothing else', (text) => {
    const parsed = XmlDocument.fromString(`<a b="${escaped(text)}" c='${escaped(text)}'>${escaped(text)}</a>`).root;
    expect([parsed.attr('b')?.value, parsed.attr('c')?.value, parsed.content]).toEqual([text, text, text]);
  });

  it.each(HOSTILE)('keeps a manifest whole around %s', (text) => {
    const facts = {
      title: text,
      description: text,
      language: 'en',
      version: text,
      id: `https://acme.example/${text}`,
      masteryScore: 1,
      isJudged: true,
    };
    for (const manifest of [scorm12Manifest(facts, ['a.js']), scorm2004Manifest(facts, ['a.js']), cmi5Structure(facts)])
      expect(XmlDocument.fromString(manifest).root.content).toContain(text);
  });

  it.each([
    'https://a;b',
    "https://a'b",
    'https://a b',
    'https://a,b',
    'https://a"',
    "'unsafe-inline'",
    '*',
    'data:',
    'https://[::1]',
    'https://a/b',
    '',
  ])('is no source %j of a policy', (source) => {
    expect(() => contentSecurityPolicy({ scripts: [], styles: [], connect: [source] })).toThrow('no origin');
  });

  it('is an address that can end nothing, whatever was written', () => {
    const part = fc.constantFrom(
      'https://',
      'acme.example',
      '/',
      ...HOSTILE,
      ':',
      '@',
      '?',
      '#',
      'ü',
      '\n',
      '%',
      '[',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => `https://acme.example/${parts.join('')}`),
        ),
        (written) => {
          const hosts = ['https://acme.example'];
          const { address, report } = readConfig(
            { address: written, hosts, report: { lrs: written } },
            { languages: [], lessons: [] },
            '/',
          ).config;
          for (const url of [address, report.lrs])
            expect(url ?? 'https://acme.example/').toMatch(
              /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.~!$&'()*+,;=:@%/[\]^|-]*$/u,
            );
          expect(() => new URL(report.lrs ?? 'https://acme.example').origin).not.toThrow();
        },
      ),
    );
  });

  it.each(HOSTILE)('gets no hash into the policy, with the address …/%s', (text) => {
    const config = { ...NO_COMPANY, address: `https://acme.example/${text}/` };
    const site = {
      template:
        '<html><head><meta charset="utf-8" /><script>own()</script><link rel="stylesheet" href="./a.css" /><title></title><meta name="description" content="" /></head><body><div id="root"></div></body></html>',
      manifest: { [SHEET]: { file: 'assets/app.css' } },
      company: { config, logo: null, isBeside: false, connect: [] },
    } as unknown as Site;
    const page = { html: '', unplayed: '', drawings: [], firstAct: null, title: text, description: text, modules: [] };
    const drawn = page as unknown as Parameters<typeof document>[1];
    const html = readHtml(
      document(site, drawn, { first: 'p{}', all: null }, { root: './', attributes: {}, connect: [] }),
    );
    const alone = contentSecurityPolicy({ scripts: ['own()'], styles: ['p{}'], connect: [] });
    const policy = theOne(html, 'meta', { 'http-equiv': 'Content-Security-Policy' });
    expect(attributesOf(policy)['content']).toBe(alone);
    expect(elementsIn(html).filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
    expect(elementsIn(html).filter(({ tagName }) => tagName === 'link')).toHaveLength(2);
    expect(textOf(theOne(html, 'title'))).toBe(text);
    expect(attributesOf(theOne(html, 'meta', { name: 'description' }))['content']).toBe(text);
    expect(invitation(config.address)).toContain(`href="${escaped(config.address)}oembed.json"`);
  });
});
