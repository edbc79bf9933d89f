import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import type { Manifest } from 'vite';

import type * as server from '../src/entry-server.tsx';
import { BELOW_THE_FOLD, HTML_LIMIT, isWithin, LEFT_OUT, type LeftOut, PAGE_LIMIT } from './budget.ts';
import { readSiteRoot } from './command-line.ts';
import { accentStyles, type Company } from './company.ts';
import { contentSecurityPolicy } from './csp.ts';
import { difference } from './difference.ts';
import { bundle } from './head-plugin.ts';
import {
  add,
  addBeside,
  attributesOf,
  contentsOf,
  type Document,
  type Element,
  elementsIn,
  newElement,
  newTemplate,
  nodesOf,
  readHtml,
  remove,
  setAttributes,
  setText,
  textOf,
  theOne,
  writeHtml,
} from './html.ts';
import { filesOf, sheetOf } from './manifest.ts';
import { invitation } from './oembed.ts';
import { atFirst, isStyled, usedStyles } from './page-styles.ts';

/** Answers any unknown address, at any depth; so its own addresses can't be relative. */
const NOT_FOUND = { path: '/404/', file: '404.html', root: readSiteRoot(process.env['SITE_ROOT'] ?? '/') };

/** What was built, before any page of it is written. */
export interface Site {
  readonly server: typeof server;
  readonly template: string;
  readonly manifest: Manifest;
  /** Of its style sheet, what a first picture can show. */
  readonly css: string;
  /** The opening page's own script. */
  readonly openingScript: string;
  /** That of a lesson's page. */
  readonly drawingScript: string;
  readonly company: Company;
  /** What one of its files weighs, compressed, in bytes. */
  readonly weightOf: (file: string) => number;
}

export async function readSite(outDir: string, ssrDir: string, company: Company): Promise<Site> {
  const bundled = (await import(pathToFileURL(join(ssrDir, 'entry-server.js')).href)) as Site['server'];
  const template = await readFile(join(outDir, 'index.html'), 'utf8');
  const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest;
  const css = (await readFile(join(outDir, sheetOf(manifest)), 'utf8')).trim();
  if (css.includes('url(')) throw new Error('A style sheet that is inlined can name no file');
  const openingScript = await bundle('src/opening/scene-script.ts');
  const drawingScript = await bundle('src/opening/drawing-script.ts');
  const weights = new Map<string, number>();
  const weightOf = (file: string) => {
    const weight = weights.get(file) ?? brotliCompressSync(readFileSync(join(outDir, file))).length;
    weights.set(file, weight);
    return weight;
  };
  return { server: bundled, template, manifest, css: atFirst(css), openingScript, drawingScript, company, weightOf };
}

/** Writes every page of the server bundle as static HTML into the built site. Returns how many. */
export async function prerender(outDir: string, site: Site): Promise<number> {
  const { pages, renderPage } = site.server;
  const targets = [
    ...pages().map(({ path }) => ({ path, file: `${path}index.html`, root: '../'.repeat(depth(path)) || './' })),
    NOT_FOUND,
  ];
  const plans: { file: string; page: Planned; place: Place }[] = [];
  for (const { path, file, root } of targets) {
    // One page after the other: React renders each with its own language.
    // oxlint-disable-next-line no-await-in-loop
    const page = await planned(await renderPage(path));
    refuseInline(path, page);
    const isUnknown = path === NOT_FOUND.path;
    plans.push({
      file,
      page: isUnknown ? { ...page, firstAct: null } : page,
      place: { root, attributes: isUnknown ? { 'data-pending': '' } : {}, connect: site.company.connect },
    });
  }
  const leftOut = await Promise.all(
    plans.map(async ({ file, page, place }) => {
      const { html, without } = await fitted(site, page, place);
      await write(join(outDir, file), html);
      return [file, without.map(({ press, queries }) => ({ act: press?.act ?? null, queries }))] as const;
    }),
  );
  const report: LeftOut = Object.fromEntries(leftOut.filter(([, drawings]) => drawings.length > 0));
  await write(join(outDir, LEFT_OUT), JSON.stringify(report));
  return targets.length;
}

/** What a page turns into, written as what has to change for it (`drawing-script.ts`). */
interface Change extends Pick<server.FirstLook, 'press'> {
  /** All that ask for it. */
  readonly queries: readonly string[];
  readonly markup: string;
}

/** A page, and what it may turn into before the app is there. */
export type Planned = Omit<server.RenderedPage, 'drawings'> & { readonly drawings: readonly Change[] };

/** A press is answered on the page as the address has made it. What several addresses have in common is written once. */
async function planned(page: server.RenderedPage): Promise<Planned> {
  const drawings = await page.drawings();
  const changes = drawings.map(({ query, press, html }) => {
    const isBefore = (one: server.FirstLook) => press !== null && one.query === query && one.press === null;
    return { query, press, markup: difference((drawings.find(isBefore) ?? page).html, html) };
  });
  const alike = Map.groupBy(changes, ({ press, markup }) => JSON.stringify([press, markup]));
  return {
    ...page,
    drawings: [...alike.values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [{ press: first.press, markup: first.markup, queries: [first, ...others].map(({ query }) => query) }],
    ),
  };
}

/** A page with as many of its drawings, the most wanted first, as it has room for; the app makes those that it is without. */
async function fitted(site: Site, page: Planned, place: Place): Promise<{ html: string; without: readonly Change[] }> {
  const written = async (drawings: readonly Change[]) => {
    const some = { ...page, drawings };
    return document(site, some, await stylesFor(site, some), place);
  };
  const whole = await written(page.drawings);
  if (page.drawings.length === 0) return { html: whole, without: [] };
  const files = [sheetOf(site.manifest), ...filesOf(site.manifest, ['index.html', ...page.modules])];
  const room = Math.min(HTML_LIMIT, PAGE_LIMIT - files.reduce((sum, file) => sum + site.weightOf(file), 0));
  if (isWithin(whole, room)) return { html: whole, without: [] };
  const kept: Change[] = [];
  for (const drawing of page.drawings) {
    // One answer leads to the next question.
    // oxlint-disable-next-line no-await-in-loop
    if (isOf(kept, drawing) && isWithin(await written([...kept, drawing]), room)) kept.push(drawing);
  }
  return { html: await written(kept), without: page.drawings.filter((one) => !kept.includes(one)) };
}

/** A press is answered only where the page shows what is pressed: as it stands, or as one of these makes it. */
const isOf = (looks: readonly Change[], { press, queries }: Change): boolean =>
  press === null ||
  queries.some((query) => query === '' || looks.some((one) => one.press === null && one.queries.includes(query)));

/** Where a page wanted what its policy refuses, a part of it would be dead. */
function refuseInline(path: string, page: Planned): void {
  const isInline = (one: Element) => one.tagName === 'script' || 'style' in attributesOf(one);
  if (markupOf(page).some((markup) => elementsIn(newTemplate(markup)).some(isInline)))
    throw new Error(`${path} holds an inline script or style`);
}

const markupOf = ({ unplayed, html, drawings, firstAct }: Planned): string[] => [
  unplayed,
  html,
  ...drawings.map(({ markup }) => markup),
  firstAct?.scene ?? '',
  ...(firstAct?.screens ?? []),
];

/** What of the sheet is inlined into a page: all that can be seen of it until the sheet is there. */
export interface PageStyles {
  /** At its head. */
  readonly first: string;
  /** Where the opening page goes on below its first screen: all of them, in their one order, with those of what follows. */
  readonly all: string | null;
}

export async function stylesFor({ css }: Site, page: Planned): Promise<PageStyles> {
  const usedBy = (...markup: string[]) =>
    usedStyles(css, `<html data-package data-config lang="${page.locale}" dir="${page.dir}"><body>${markup.join('')}`);
  if (page.firstAct === null) return { first: await usedBy(...markupOf(page)), all: null };
  const [above = ''] = page.html.split(BELOW_THE_FOLD, 1);
  return { first: await usedBy(page.unplayed, above, page.firstAct.scene), all: await usedBy(...markupOf(page)) };
}

/** Where a page will lie. */
interface Place {
  /** The way from the page to the root of its site. */
  readonly root: string;
  /** Of `<html>`, besides those that every page has. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the page may ask besides its own site. */
  readonly connect: readonly string[];
}

/** A page as a whole document. */
export function document(site: Site, page: Planned, styles: PageStyles, place: Place): string {
  const { root, connect } = place;
  const { address } = site.company.config ?? {};
  const html = readHtml(site.template);
  const head = theOne(html, 'head');
  const body = theOne(html, 'body');
  const container = theOne(html, 'div', { id: 'root' });

  setAttributes(theOne(html, 'html'), {
    lang: page.locale,
    dir: page.dir,
    'data-root': root,
    ...(site.company.isBeside && { 'data-config': 'config.json' }),
    ...place.attributes,
  });
  setText(theOne(html, 'title'), page.title);
  setAttributes(theOne(html, 'meta', { name: 'description' }), { content: page.description });
  const inline = addStyles(html, styles, site);
  // Painted in one go as far as the words, which are the largest thing on it.
  if (page.firstAct !== null) setAttributes(theOne(html, 'link', { rel: 'expect' }), { href: '#first-words' });
  const links = linksOf(head, site, page);
  if (address) add(head, ...nodesOf(invitation(address)));

  const headScript = elementsIn(head).find((one) => one.tagName === 'script' && textOf(one) !== '');
  if (headScript === undefined) throw new Error('The page has lost its head script');
  const scripts = [textOf(headScript)];
  add(container, ...nodesOf(page.html));
  if (page.firstAct !== null && styles.all !== null) {
    scripts.push(site.openingScript);
    const [scene, ...screens] = [page.firstAct.scene, ...page.firstAct.screens].map((one) => newTemplate(one));
    if (scene === undefined) throw new Error('The opening page has lost its scene');
    const fillings = fillingsOf(scene, screens);
    for (const one of [scene, ...screens].flatMap(elementsIn)) leaveOutUnused(one, styles.all);
    add(theOne(container, 'div', { 'data-first-act': 'true' }), ...contentsOf(scene));
    add(theOne(container, 'div', { 'data-later-styles': 'true' }), inlined(styles.all));
    // What is not seen yet stands at the very end: the first screen is whole before it has been read.
    add(body, fillings, ...screens, newElement('script', {}, site.openingScript));
  }
  if (page.drawings.length === 0) add(head, ...nodesOf(links));
  else {
    add(
      body,
      newElement('p', { role: 'status', class: 'sr-only' }),
      ...page.drawings.map(templateOf),
      newTemplate(links, { 'data-ahead': '' }),
    );
    scripts.push(site.drawingScript);
    add(body, newElement('script', {}, site.drawingScript));
  }
  for (const node of nodesOf(page.unplayed)) addBeside(container, 'before', node);

  for (const one of elementsIn(html)) {
    setAttributes(one, relative(attributesOf(one), root));
    if (one.tagName === 'svg') withoutUnusedNames(one);
  }
  const policy = contentSecurityPolicy({ scripts, styles: inline, connect });
  const meta = { 'http-equiv': 'Content-Security-Policy', content: policy };
  addBeside(theOne(html, 'meta', { charset: 'utf-8' }), 'after', newElement('meta', meta));
  return writeHtml(html);
}

/** An icon's own name is known to no style, and in HTML it needs no namespace. React puts neither back. */
function withoutUnusedNames(svg: Element): void {
  svg.attrs = svg.attrs
    .filter(({ name }) => name !== 'xmlns')
    .map(({ name, value }) => ({ name, value: name === 'class' ? value.replace(/ lucide-\S+/gu, '') : value }));
}

/** The first act is drawn anew by nothing: it needs no name that no style of the page knows. */
function leaveOutUnused(one: Element, styles: string): void {
  const classes = (attributesOf(one)['class'] ?? '').split(/\s+/u).filter((name) => isStyled(name, styles));
  one.attrs = one.attrs.flatMap(({ name, value }) => {
    if (name !== 'class') return [{ name, value }];
    return classes.length === 0 ? [] : [{ name, value: classes.join(' ') }];
  });
}

/** What pictures are filled with is found by its id wherever it stands: taken out of the screens, once for all of them. */
function fillingsOf(scene: Element, screens: readonly Element[]): Element {
  const isFilling = ({ tagName }: Element) => tagName === 'pattern';
  const fillings = elementsIn(scene).filter(isFilling);
  const ids = new Set(fillings.map((one) => attributesOf(one)['id']));
  for (const one of [scene, ...screens].flatMap(elementsIn).filter(isFilling))
    if (ids.has(attributesOf(one)['id'])) remove(one);
  const [svg] = elementsIn(newTemplate('<svg width="0" height="0" aria-hidden="true"></svg>'));
  if (svg === undefined) throw new Error('A picture is an element');
  remove(svg);
  add(svg, ...fillings);
  return svg;
}

/** Beside the sheet, on which nothing waits until a script puts it on (`src/chunks/sheet.ts`). Returns what was inlined. */
function addStyles(html: Document, { first, all }: PageStyles, { manifest, company }: Site): string[] {
  const head = theOne(html, 'head');
  const sheet = theOne(head, 'link', { rel: 'stylesheet' });
  const href = `./${sheetOf(manifest)}`;
  const accent = accentStyles(company);
  setAttributes(theOne(html, 'html'), { 'data-styles': href });
  addBeside(sheet, 'before', inlined(first));
  // The opening page asks for the sheet in idle time.
  if (all === null) setAttributes(sheet, { href, crossorigin: '', media: 'print' });
  else remove(sheet);
  if (accent !== '') add(head, newElement('style', {}, accent));
  return [first, all ?? '', accent].filter(Boolean);
}

const inlined = (styles: string): Element => newElement('style', { 'data-inlined': '' }, styles);

const templateOf = ({ queries, press, markup }: Change): Element =>
  newTemplate(markup, {
    'data-for': queries.join('|'),
    ...(press !== null && { 'data-act': press.act, 'data-says': press.says }),
  });

/** Besides what the entry needs: the chunks of this page, so that they arrive side by side with it. */
function linksOf(head: Element, { manifest }: Site, { modules }: Planned): string {
  const named = new Set(elementsIn(head).flatMap((one) => [attributesOf(one)['href'], attributesOf(one)['src']]));
  const urls = filesOf(manifest, modules).map((file) => `./${file}`);
  return urls
    .filter((url) => !named.has(url))
    .map((href) => `<link rel="modulepreload" crossorigin href="${href}">`)
    .join('');
}

/** Addresses as they are seen from the page; in the app and in the template, all are seen from the root of the site. */
function relative(
  { href, src, 'data-styles': sheet }: Readonly<Record<string, string>>,
  root: string,
): Record<string, string> {
  const seen = (url: string) => url.replace(/^(?:\.\/|\/(?!\/))/u, root);
  const urls = { href, src, 'data-styles': sheet };
  return Object.fromEntries(
    Object.entries(urls).flatMap(([name, url]) => (url === undefined ? [] : [[name, seen(url)]])),
  );
}

const depth = (path: string) => path.split('/').filter(Boolean).length;

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
