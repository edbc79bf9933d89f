// node docs/hosting/smoke.mjs https://training.example.com/training/logout/
// Asks a hosted Turn the Key for what its pages need, and says what is missing. Needs Node 20, and nothing else.
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const [given] = process.argv.slice(2);
if (!given?.endsWith('/')) {
  console.error('Usage: node smoke.mjs https://training.example.com/training/logout/ (with the slash at the end)');
  process.exit(2);
}
const site = new URL(given);
let passed = 0;
let failed = 0;

/**
 * @param {string} what
 * @param {boolean} holds
 * @param {unknown} [seen]
 */
function check(what, holds, seen = '') {
  if (holds) passed += 1;
  else failed += 1;
  if (!holds) console.error(`✗ ${what}${seen === '' ? '' : `: ${JSON.stringify(seen)}`}`);
}

/**
 * @param {string} path below the site's root
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer }>}
 */
function ask(path, headers = {}) {
  const url = new URL(path, site);
  const request = url.protocol === 'https:' ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'identity', ...headers } }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: /** @type {Record<string, string>} */ (answer.headers),
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const home = await ask('');
const html = home.body.toString();
check('the opening page is there', home.status === 200 && html.includes('<div id="root">'), home.status);
check(
  'it is HTML in UTF-8',
  /^text\/html; ?charset=utf-8$/iu.test(home.headers['content-type'] ?? ''),
  home.headers['content-type'],
);
check('it brings its own policy', html.includes('http-equiv="Content-Security-Policy"'));
check('it is asked for anew each time', home.headers['cache-control'] === 'no-cache', home.headers['cache-control']);

const [script] = /assets\/[\w.-]+\.js/u.exec(html) ?? ['assets/none.js'];
const code = await ask(script);
check('its script is there', code.status === 200, script);
check(
  'its script is JavaScript',
  /^(?:text|application)\/javascript/u.test(code.headers['content-type'] ?? ''),
  code.headers['content-type'],
);
check(
  'its script is kept for ever',
  /max-age=31536000, immutable/u.test(code.headers['cache-control'] ?? ''),
  code.headers['cache-control'],
);

/** @type {readonly [path: string, what: string][]} */
const files = [
  ['', 'the opening page'],
  [script, 'the script'],
  ['embed.js', 'embed.js'],
  ['favicon.svg', 'the icon'],
  ['no/such/place/', 'the page for unknown addresses'],
];
/** @type {readonly [name: string, expected: RegExp][]} */
const everywhere = [
  ['content-security-policy', /^frame-ancestors /u],
  ['x-content-type-options', /^nosniff$/u],
  ['referrer-policy', /./u],
  ['permissions-policy', /camera=\(\)/u],
  ['access-control-allow-origin', /^\*$/u],
];
for (const [path, what] of files) {
  const { headers } = await ask(path, { origin: 'null' });
  for (const [name, expected] of everywhere)
    check(`${what} has the header ${name}`, expected.test(headers[name] ?? ''), headers[name]);
  check(`${what} has no X-Frame-Options`, headers['x-frame-options'] === undefined, headers['x-frame-options']);
}

/** @type {readonly [encoding: string, unpack: (packed: Buffer) => Buffer][]} */
const encodings = [
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
];
for (const path of ['', script, 'embed.js'])
  for (const [encoding, unpack] of encodings) {
    const plain = await ask(path);
    const packed = await ask(path, { 'accept-encoding': encoding });
    const got = packed.headers['content-encoding'];
    check(`${path || 'the opening page'} comes as ${encoding}`, got === encoding, got);
    check(
      `${path || 'the opening page'} says that it varies`,
      /accept-encoding/iu.test(packed.headers['vary'] ?? ''),
      packed.headers['vary'],
    );
    if (got === encoding)
      check(`${path || 'the opening page'} is the same as ${encoding}`, unpack(packed.body).equals(plain.body));
  }

const embed = await ask('embed.js');
check(
  'embed.js is there, and asked for anew',
  embed.status === 200 && embed.headers['cache-control'] === 'no-cache',
  embed.headers['cache-control'],
);

const etag = home.headers['etag'];
const again = await ask('', etag ? { 'if-none-match': etag } : {});
check('a page that has not changed is not sent again', again.status === 304, again.status);

const missing = await ask('no/such/place/');
check('an unknown address is answered with 404', missing.status === 404, missing.status);
check('… and with our page', missing.body.toString().includes('<div id="root">'));
check('… which is not kept', missing.headers['cache-control'] === 'no-cache', missing.headers['cache-control']);
const [base] = /data-root="([^"]*)"/u.exec(missing.body.toString()) ?? ['', ''];
check('… and finds its files (built with SITE_ROOT?)', base.includes(`"${site.pathname}"`), base);
const lost = await ask('assets/none-12345678.js');
check(
  'a script that is gone is answered with 404, and not kept',
  lost.status === 404 && !/immutable/u.test(lost.headers['cache-control'] ?? ''),
  lost.headers['cache-control'],
);

const bare = await ask('about');
check('an address without its slash gets one', [301, 308].includes(bare.status), bare.status);
const target = new URL(bare.headers['location'] ?? '', new URL('about', site));
check('… on this site', target.href === new URL('about/', site).href, target.href);

const hidden = await ask('.vite/manifest.json');
check('the build’s own files are not public', hidden.status === 404, hidden.status);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
