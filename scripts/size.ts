import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { unzipSync } from 'fflate';
import type { Manifest } from 'vite';

import { BELOW_THE_FOLD, HTML_LIMIT, LEFT_OUT, type LeftOut, PAGE_LIMIT } from './budget.ts';
import { attributesOf, type Document, elementsIn, readHtml, textOf } from './html.ts';
import { filesOf } from './manifest.ts';
import { NOTICES } from './notices-plugin.ts';
import { ZIPS } from './package.ts';

/** What a first visit to each page of dist/ costs, compressed, against what it may cost. */
const SITE = 'dist';
const KIB = 1024;
const ZIP_LIMIT = 700 * KIB;
/** Of it, what the first screen needs: about what a connection can send before the first reply. */
const FIRST_SCREEN_LIMIT = 14 * KIB;
const HEAD_SCRIPT_LIMIT = 2.75 * KIB;
/** What stands at the end of the opening page, or of a lesson's. */
const END_SCRIPT_LIMIT = 2.25 * KIB;
/** The script for other people's pages, as most of their servers pack it. */
const EMBED_LIMIT = 2 * KIB;
const OPENING = { bytes: 104 * KIB, requests: 4 };
const OTHER = { bytes: PAGE_LIMIT, requests: Number.POSITIVE_INFINITY };

/** `/`, or a language's own opening page. */
const isOpening = (page: string) => /^(?:[a-z]{2,3}(?:-\w+)?\/)?index\.html$/u.test(page);

/** What most visitors ask for: the page as it stands, in practice, or in a variant. Left out, it waits for the app. */
const isWanted = (query: string): boolean => query === '' || query === 'mode=practice' || query.startsWith('variant=');
/** Accepted as left out: the first opens a whole window of chats, the others change most of a full page. */
const DONE_WITHOUT = new Set([
  '/learn/habits/see-still-linked/index.html: browser.tab.whatsapp mode=practice',
  '/learn/log-out-computer/choose-log-out/index.html: unpressed variant=lock-button',
  '/learn/log-out-computer/choose-log-out/index.html: site.menu.logOut variant=lock-button',
]);

const manifest = JSON.parse(readFileSync(`${SITE}/.vite/manifest.json`, 'utf8')) as Manifest;
const problems: string[] = [];
/** From this share of a limit on, it is said how near it is. */
const NEARLY = 0.97;
const warnings: string[] = [];
const weights = new Map<string, number>();

const rows = globSync('**/*.html', { cwd: SITE }).toSorted().map(measure);
console.table(Object.fromEntries(rows));

checkLeftOut(JSON.parse(readFileSync(join(SITE, LEFT_OUT), 'utf8')) as LeftOut);
for (const zip of Object.values(ZIPS)) checkZip(join('packages', zip));

const fonts = globSync('**/*.{woff,woff2,ttf,otf}', { cwd: SITE });
if (fonts.length > 0) problems.push(`The site ships fonts: ${fonts.join(', ')}`);
atMost(
  'embed.js',
  'B packed by gzip',
  gzipSync(readFileSync(join(SITE, 'embed.js')), { level: 9 }).length,
  EMBED_LIMIT,
);
if (rows.length === 0) problems.push('There is no page to measure');

for (const warning of warnings) console.warn(warning);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function measure(page: string) {
  const html = readFileSync(join(SITE, page), 'utf8');
  const document = readHtml(html);
  const files = filesAtOnce(page, document);
  const htmlBytes = compressed(html);
  const bytes = files.reduce((sum, file) => sum + weightOf(file), htmlBytes);
  const limit = isOpening(page) ? OPENING : OTHER;
  const [firstScreen = '', rest] = html.split(BELOW_THE_FOLD, 2);
  if (isOpening(page) && rest === undefined) problems.push(`${page} has no ${BELOW_THE_FOLD}`);
  atMost(page, 'B of HTML', htmlBytes, HTML_LIMIT);
  if (isOpening(page)) atMost(page, 'B of HTML for the first screen', compressed(firstScreen), FIRST_SCREEN_LIMIT);
  atMost(page, 'B in all', bytes, limit.bytes);
  atMost(page, 'requests', files.length + 1, limit.requests);
  const scripts = elementsIn(document)
    .filter(({ tagName }) => tagName === 'script')
    .map(textOf)
    .filter(Boolean);
  for (const [index, script] of scripts.entries())
    atMost(page, 'B of inline script', Buffer.byteLength(script), [HEAD_SCRIPT_LIMIT, END_SCRIPT_LIMIT][index] ?? 0);
  return [
    page,
    { HTML: kib(htmlBytes), all: kib(bytes), limit: kib(limit.bytes), requests: files.length + 1 },
  ] as const;
}

/** The style sheet and the scripts that the page names, and whatever those scripts ask for as soon as they arrive. */
function filesAtOnce(page: string, html: Document): string[] {
  const urls = elementsIn(html).flatMap((one) => {
    const { href, src, rel } = attributesOf(one);
    return one.tagName === 'a' || rel === 'icon' || rel === 'alternate' || rel === 'expect'
      ? []
      : [href ?? src ?? []].flat();
  });
  const named = urls.map((url) => {
    if (/^(?:\w+:)?\/\//u.test(url)) problems.push(`${page} loads from elsewhere: ${url}`);
    return url.replace(/^(?:\.{0,2}\/)+/u, '');
  });
  const chunks = Object.keys(manifest).filter((key) => named.includes(manifest[key]?.file ?? ''));
  return [...new Set([...named, ...filesOf(manifest, chunks)])];
}

/** A page that has grown too heavy would lose in silence what it answers before its scripts are there. */
function checkLeftOut(leftOut: LeftOut): void {
  const seen = new Set<string>();
  for (const [page, drawings] of Object.entries(leftOut))
    for (const { act, queries } of drawings) {
      // The same in each language.
      const name = `${page.replace(/^\/[\w-]+(?=\/learn\/)/u, '')}: ${[act ?? 'unpressed', ...queries.filter(Boolean)].join(' ')}`;
      seen.add(name);
      if (!DONE_WITHOUT.has(name)) (queries.some(isWanted) ? problems : warnings).push(`${name} did not fit`);
    }
  for (const one of DONE_WITHOUT)
    if (!seen.has(one)) warnings.push(`${one} fits on its page at present, though DONE_WITHOUT names it`);
}

/** A package has its budget, names in its manifest whatever it holds, and holds nothing that helps only us. */
function checkZip(zip: string): void {
  const packed = readFileSync(zip);
  atMost(zip, 'B in all', packed.length, ZIP_LIMIT);
  const files = unzipSync(packed);
  const names = Object.keys(files);
  const maps = names.filter((name) => name.endsWith('.map') || name.startsWith('__MACOSX'));
  if (maps.length > 0) problems.push(`${zip} holds ${maps.join(', ')}`);
  if (!names.includes(NOTICES)) problems.push(`${zip} does not hold ${NOTICES}`);
  const listing = files['imsmanifest.xml'];
  if (listing === undefined) return;
  const text = new TextDecoder().decode(listing);
  const unlisted = names.filter((name) => name !== 'imsmanifest.xml' && !text.includes(`<file href="${name}" />`));
  if (unlisted.length > 0) problems.push(`The manifest of ${zip} does not name ${unlisted.join(', ')}`);
}

function atMost(page: string, what: string, actual: number, limit: number): void {
  if (actual > limit) problems.push(`${page}: ${actual} ${what}, ${actual - limit} more than the limit of ${limit}`);
  else if (actual > NEARLY * limit) warnings.push(`${page}: ${actual} ${what}, nearly the limit of ${limit}`);
}

/** Each file is on many pages, and is weighed once. */
function weightOf(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const weight = compressed(readFileSync(join(SITE, file)));
  weights.set(file, weight);
  return weight;
}

function compressed(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

function kib(bytes: number): string {
  return `${(bytes / KIB).toFixed(1)} KiB`;
}
