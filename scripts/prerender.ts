import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import type { Manifest } from 'vite';

import type * as server from '../src/entry-server.tsx';
import { readSiteRoot } from './command-line.ts';
import { accentStyles, type Company } from './company.ts';
import { contentSecurityPolicy } from './csp.ts';
import { escaped } from './escaped.ts';
import { bundle } from './head-plugin.ts';
import { withShortNames } from './lean/short-names.ts';
import { usedStyles } from './lean/used-styles.ts';
import { filesOf } from './manifest.ts';
import { invitation } from './oembed.ts';

/** Up to this size, compressed, a page takes its style sheet along and saves a request before the first paint. */
const INLINE_LIMIT = 12 * 1024;

/** Answers any unknown address, at any depth; so its own addresses can't be relative. */
const NOT_FOUND = { path: '/404/', file: '404.html', root: readSiteRoot(process.env['SITE_ROOT'] ?? '/') };

/** Writes every page of the server bundle as static HTML into the built site. Returns how many. */
export async function prerender(outDir: string, site: Site): Promise<number> {
  const { company, server: bundled } = site;
  const { pages, renderPage } = bundled;
  const targets = [
    ...pages().map(({ path }) => ({ path, file: `${path}index.html`, root: '../'.repeat(depth(path)) || './' })),
    NOT_FOUND,
  ];
  for (const { path, file, root } of targets) {
    // One page after the other: React renders each with its own language.
    // oxlint-disable-next-line no-await-in-loop
    const page = await renderPage(path);
    if (/<script|\sstyle="/u.test(page.html)) throw new Error(`${path} holds an inline script or style`);
    const attributes = `lang="${page.locale}" dir="${page.dir}" data-root="${root}"${path === NOT_FOUND.path ? ' data-pending' : ''}${company.isBeside ? ' data-config="config.json"' : ''}`;
    const { connect } = company;
    const draw = page.firstAct === '' || path === NOT_FOUND.path ? plain : opening;
    const html = draw(site, page, { root, attributes, connect });
    // oxlint-disable-next-line no-await-in-loop
    await write(join(outDir, file), html);
  }
  return targets.length;
}

/** What was built, before any page of it is written. */
export interface Site {
  readonly server: typeof server;
  readonly template: string;
  readonly manifest: Manifest;
  /** The style sheet of all pages. */
  readonly css: string;
  /** The style sheet of the lessons, which holds the other one, too. */
  readonly lessonCss: string;
  /** The opening page's own script. */
  readonly openingScript: string;
  readonly company: Company;
}

export async function readSite(outDir: string, ssrDir: string, company: Company): Promise<Site> {
  const server = (await import(pathToFileURL(join(ssrDir, 'entry-server.js')).href)) as Site['server'];
  const template = (await readFile(join(outDir, 'index.html'), 'utf8')).replaceAll(/\n\s+/gu, '\n');
  const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest;
  const href = /<link rel="stylesheet"[^>]* href="([^"]+)"/u.exec(template)?.[1];
  const css = href === undefined ? '' : (await readFile(join(outDir, href), 'utf8')).trim();
  const { styles } = filesOf(manifest, ['src/routes/lesson/lesson-page.tsx']);
  const own = styles.filter((file) => !href?.endsWith(file));
  const lessonCss = (await Promise.all(own.map((file) => readFile(join(outDir, file), 'utf8')))).join('').trim();
  if ((css + lessonCss).includes('url(')) throw new Error('A style sheet that is inlined can name no file');
  const openingScript = await bundle('src/opening.ts');
  return { server, template, manifest, css, lessonCss, openingScript, company };
}

/** A page with the sheet of all pages inlined, as long as it stays small enough with it. */
function plain(site: Site, page: server.RenderedPage, how: How): string {
  const whole = document(site, page, { ...how, css: site.css });
  return compressed(whole) <= INLINE_LIMIT ? whole : document(site, page, how);
}

/** The opening page, with its first act, and with all styles that it can use before its scripts have arrived. */
function opening(site: Site, page: server.RenderedPage, how: How): string {
  const used = usedStyles(site.lessonCss, `<html ${how.attributes}><body>${page.unplayed}${page.html}${page.firstAct}`);
  const { html: act, css } = withShortNames(page.firstAct, used, page.html);
  const [before, after, more] = page.html.split(/(?<=<div data-first-act="[^>]*>)(?=<\/div>)/u);
  if (before === undefined || after === undefined || more !== undefined)
    throw new Error('The opening page has no one place for its first act');
  // What is not seen yet stands at the very end: the first screen is whole before it has been read.
  const end = act.indexOf('<template>');
  const template = replace(site.template, [
    [/(?<=<script>.*)(?=<\/script>)/u, (): string => site.openingScript],
    [/ *<\/body>/u, (): string => `    ${act.slice(end)}\n  </body>`],
  ]);
  return document({ ...site, template }, { ...page, html: before + act.slice(0, end) + after }, { ...how, css });
}

interface How {
  /** The way from the page to the root of its site. */
  readonly root: string;
  /** Those of `<html>`. */
  readonly attributes: string;
  /** The sheet to be inlined. */
  readonly css?: string;
  /** What the page may ask besides its own site. */
  readonly connect: readonly string[];
}

/** A page as a whole document. */
export function document(site: Site, page: server.RenderedPage, { root, attributes, css, connect }: How): string {
  const accent = accentStyles(site.company);
  const head = withInvitation(withAccent(withStyles(withPageFiles(site, page), css), accent), site.company);
  const policy = contentSecurityPolicy({
    // Those of our own: whatever else should have got in stays without a hash.
    scripts: inlineScripts(site.template),
    styles: [css ?? '', accent].filter((block) => block !== ''),
    connect,
  });
  return replace(head, [
    [/<html[^>]*>/u, () => `<html ${attributes}>`],
    [/<meta charset="utf-8" \/>/u, `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
    [/<title>.*<\/title>/u, () => `<title>${escaped(page.title)}</title>`],
    [/(?<=<meta name="description" content=")(?=")/u, () => escaped(page.description)],
    [/(?<=(?:href|src)=")\.\//gu, () => root],
    [/(?=<div id="root">)/u, () => page.unplayed],
    [/(?<=<div id="root">)/u, () => rooted(page.html, root)],
  ]);
}

/** Besides what the entry needs: the chunks and sheets of this page, so that they arrive side by side with it. */
function withPageFiles({ template, manifest }: Site, page: server.RenderedPage): string {
  const { scripts, styles } = filesOf(manifest, page.modules);
  const links = [
    ...styles.map((file) => ['stylesheet', file] as const),
    ...scripts.map((file) => ['modulepreload', file] as const),
  ]
    .filter(([, file]) => !template.includes(file))
    .map(([rel, file]) => `    <link rel="${rel}" crossorigin href="./${file}" />\n`);
  return template.replace(/ *<\/head>/u, (end) => links.join('') + end);
}

/**
 * Inlines the sheet of all pages; those of single pages stay links, for the next page's sake. The inlined one leaves a
 * link that loads nothing: a part that is fetched later finds it, and does not ask for the sheet again, which would then
 * outrank those that build on it.
 */
function withStyles(html: string, css: string | undefined): string {
  if (!css) return html;
  return html.replace(/<link (?=rel="stylesheet"[^>]*>)/u, () => `<style>${css}</style>\n    <link disabled `);
}

/** A company's colours stand after the sheet of all pages, inlined or not. */
const withAccent = (html: string, accent: string): string =>
  accent === '' ? html : html.replace(/ *<\/head>/u, (end) => `    <style>${accent}</style>\n${end}`);

/** Where others find out how to embed the course: at its public address only. */
const withInvitation = (html: string, { config }: Company): string =>
  config?.address ? html.replace(/ *<\/head>/u, (end) => `    ${invitation(config.address ?? '')}\n${end}`) : html;

const compressed = (text: string) => brotliCompressSync(text).length;

const inlineScripts = (html: string) => [...html.matchAll(/<script>(.*?)<\/script>/gsu)].map((match) => match[1] ?? '');

const rooted = (html: string, root: string) => html.replaceAll(/(?<=\s(?:href|src)=")\/(?!\/)/gu, root);

const depth = (path: string) => path.split('/').filter(Boolean).length;

type Replacement = readonly [pattern: RegExp, by: string | (() => string)];

/** Each pattern must be there: a silent miss would publish a broken page. */
function replace(html: string, replacements: readonly Replacement[]): string {
  let result = html;
  for (const [pattern, by] of replacements) {
    if (result.search(pattern) < 0) throw new Error(`The built index.html lacks ${pattern.source}`);
    result = typeof by === 'string' ? result.replace(pattern, by) : result.replace(pattern, by);
  }
  return result;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
