import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, describe, expect, it } from 'vitest';

import lockfile from '../package-lock.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import { contentSecurityPolicy } from './csp.ts';
import { bundle } from './head-plugin.ts';
import { CONNECT } from './package.ts';
import { prerender, type Site } from './prerender.ts';
import { sentencesOf } from './promises.ts';

/** Asks, explains or speaks of somebody else's product: nothing that our product could break. */
const NO_PROMISE = [] as const;

const HERE = 'scripts/promises.test.ts';
const EMBED = 'e2e/embed.spec.ts';
const READ = 'src/delivery/config/read-config.test.ts';
const LOAD = 'src/delivery/config/load-config.test.ts';
const LINK = 'src/delivery/host/host-link.test.ts';
const OBEY = 'src/routes/host/obey.test.ts';
const STORE = 'src/delivery/lms/record-store.test.ts';
const LRS = 'e2e/record-store.spec.ts';
const PACKING = 'scripts/packing.test.ts';

/** Each sentence of a page, by how it begins and in their order, with the tests that would notice if it were not true. */
const PROMISES: Readonly<Record<string, readonly (readonly [begins: string, ...tests: readonly string[]])[]>> = {
  'docs/security.md': [
    ['Turn the Key imitates', ...NO_PROMISE],
    ['It is not made by WhatsApp', 'e2e/smoke.spec.ts: at no time for those of another site'],
    [
      'Every simulated screen is marked',
      'src/screens/browser/computer.test.tsx: says that it is practice',
      'src/screens/phone/phone.test.tsx: says that it is practice',
    ],
    ['It copies structure', 'src/screens/browser/computer.test.tsx: in the order of the real one'],
    ['It has no logo', `${HERE}: holds no picture but our own`],
    ['The QR code is real', 'e2e/qr-code.spec.ts: says that it is a practice code'],
    ['Linking happens only inside the', `${HERE}: asks nobody`],
    ['People, chats, places', ...NO_PROMISE],
    ['No phone number, code', `${HERE}: has no field to type into`],
    ['Where the simulated product needs one', `${HERE}: has no field to type into`],
    ['The only field for a', 'e2e/take-home.spec.ts: with a name that nothing keeps'],
    ['There is no account', `${HERE}: has no field to type into`],
    ['If a copy of this page', ...NO_PROMISE],
    ['Nothing, as long as', `${HERE}: asks nobody`],
    ['In a company’s page or', ...NO_PROMISE],
    ['All files come from the site itself', 'e2e/smoke.spec.ts: lets nothing in from elsewhere'],
    ['There is no analytics', `${HERE}: asks nobody`, 'e2e/smoke.spec.ts: lets nothing in from elsewhere'],
    ['The only links to other', `${HERE}: says nothing of where somebody came from`],
    ['The server that hosts', ...NO_PROMISE],
    ['In the browser’s `localStorage`', 'e2e/take-home.spec.ts: the history only once it is switched on'],
    ['Where results go to a record store: reports', LRS + ': what waits is shown to the learner'],
    ['Names and formats', ...NO_PROMISE],
    [
      'The page `/kept/` shows learners',
      'e2e/take-home.spec.ts: and all of it erased',
      'src/routes/kept/kinds.test.ts: is on a line',
    ],
    ['There are no cookies', `${HERE}: sets no cookie`],
    [
      'Where the browser forbids storage',
      'e2e/addresses.spec.ts: with storage blocked',
      'src/delivery/storage/store.test.ts: gives back what it was given',
    ],
    [
      'Everything that is read back',
      'src/delivery/course-state.test.ts: is refused or harmless with any one character changed',
    ],
    ['A damaged, foreign or outdated', 'e2e/addresses.spec.ts: is told in one sentence'],
    ['Each page carries its own policy', `${HERE}: is the policy that the page shows`],
    ['The hashes in `script-src`', `${PACKING}: gets no hash into the policy`],
    ['Each page inlines a part', 'e2e/smoke.spec.ts: lets nothing in from elsewhere'],
    ['Nothing else inline runs', `${HERE}: is the policy that the page shows`],
    ['`default-src ’none’` rules out frames', `${HERE}: is the policy that the page shows`],
    [
      '`connect-src ’self’` lets',
      `${PACKING}: opens the policy to its record store`,
      `${PACKING}: opens the policy to no record store`,
    ],
    ['In a package for cmi5', `${HERE}: lets a package for cmi5 ask any record store`],
    ['What a company’s file or', `${PACKING}: is %s as a text`, `${PACKING}: names no folders after`],
    ['Anything else stops the build', `${PACKING}: stops the build`],
    ['`trusted-types ’none’` means', `${HERE}: writes no markup from text`],
    ['Prerendering stops the build', `${HERE}: stops the build where a page holds`],
    ['The end-to-end tests fail at', `${HERE}: a breach of the policy fails a story`],
    ['A `<meta>` policy can’t say', ...NO_PROMISE],
    ['The server has to say', 'scripts/docs.test.ts: leads to places that are there'],
    ['The frame and the host', `${LINK}: calls once`],
    ['The frame sends an empty', `${LINK}: with nothing in the call`, `${EMBED}: tells what happens`],
    [
      'The host page accepts the',
      `${EMBED}: is not heard by the host page`,
      `${LINK}: does not open to %s`,
      `${LINK}: where only the intranet may ask`,
    ],
    [
      'Both sides check every message',
      `${LINK}: is taken or passed over, whatever it is`,
      `${EMBED}: is not heard by the host page`,
    ],
    ['Forged messages, floods', `${EMBED}: is not heard by the course`],
    ['A host page can set', `${OBEY}: never says whom the course talks with`],
    ['It can set where links', `${OBEY}: says where links lead, if it is named`],
    ['Only a page that the', `${READ}: reports to no record store`, `${STORE}: is written nowhere`],
    [
      'It can’t put markup',
      'e2e/embed-config.spec.ts: finds its own name, colour, order and rule',
      `${READ}: is told of the link`,
    ],
    ['The element frames only web', `${EMBED}: runs nothing, frames no other page`],
    ['It can frame the course', ...NO_PROMISE],
    [
      'A company’s configuration is checked',
      `${READ}: names all that is wrong`,
      `${READ}: takes no field along that holds`,
      `${READ}: can be read in both themes`,
    ],
    ['Only the company’s own file', `${LOAD}: says whom the course talks with, whatever`, `${EMBED}: gets no answer`],
    [
      'If that file can’t be',
      `${LOAD}: a file beside lets nobody in`,
      `${READ}: lets nobody in`,
      `${READ}: are none where they were named under`,
    ],
    ['Origins are compared', `${READ}: is named as browsers name it`],
    ['If you rely on `hosts`', `${LOAD}: a file by address alone lets nobody in`],
    ['Pages, lessons, steps', 'src/routes/address/address.test.ts: lands nearby and says so'],
    [
      'Anything that isn’t on it',
      'src/routes/address/address.test.ts: is found for anything that is typed',
      'e2e/addresses.spec.ts: lands on the nearest page with a word about it',
    ],
    [
      'Links, packed courses and journals',
      'src/delivery/links/course-link.test.ts: is not looked at where it is longer',
      'src/machines/session/journal.test.ts: is left aside where it is longer',
    ],
    ['Every pattern in the source', 'scripts/regexes.test.ts: is read in one go by every pattern in the source'],
    ['A configuration is fetched only', `${LOAD}: no address is asked but one below the site`],
    [
      'What `/continue/` finds',
      'src/delivery/links/course-link.test.ts: is refused, never more',
      'src/routes/continue/judge.test.ts: nothing of what was sent is kept',
    ],
    ['The worst a forged link', 'src/routes/continue/judge.test.ts: and all of it taken back on request'],
    ['Texts come from catalogs', 'src/locales/text.test.tsx: and no other markup'],
    ['Pinned exactly', `${HERE}: are pinned, with checksums`],
    ['What reaches visitors', `${HERE}: are named`],
    ['React, React Router', `${HERE}: are named`],
    ['Please don’t open a public', ...NO_PROMISE],
    ['Send a private report', ...NO_PROMISE],
    ['A text that teaches', ...NO_PROMISE],
  ],
  'docs/embed.md': [
    ['There are four ways, from', ...NO_PROMISE],
    ['All of them offer the', `${EMBED}: is fully usable without a script of the host`],
    [
      'In another site’s page the',
      `${EMBED}: shows the scene and the lessons in one window, and all else one link away`,
    ],
    ['a frame |', `${EMBED}: is fully usable without a script of the host`],
    ['`<turn-the-key>` |', `${EMBED}: is as high as its contents`],
    ['the element and a record store |', `${LRS}: is told in the name that the page around gives`],
    ['an LMS package |', 'e2e/branded.spec.ts: a package that was made for a company'],
    ['In the examples', ...NO_PROMISE],
    ['To see all of this', ...NO_PROMISE],
    ['`npm run demo`', 'scripts/docs.test.ts: names commands that are there'],
    ['If the frame is at', `${EMBED}: a step and the way on from it are in the first view`],
    ['At a height of 720', `${EMBED}: shows the scene and the lessons in one window`],
    ['Besides `embed=1`, the address can', ...NO_PROMISE],
    ['`lang=en` |', 'src/routes/address/address.test.ts: is understood'],
    ['`theme=dark` |', 'e2e/smoke.spec.ts: settles theme and embedding before the page is drawn'],
    ['`lessons=log-out-computer', `${EMBED}: offers the lessons that it is told to`],
    [
      '`config=acme/config.json` |',
      `${LOAD}: is dressed by a file that an address names`,
      `${LOAD}: says whom the course talks with, whatever`,
    ],
    ['a lesson’s own path', `${EMBED}: keeps the height that it was given`],
    ['A frame with `sandbox', `${EMBED}: is usable, in memory`],
    ['The server has to send', ...NO_PROMISE],
    ['*` for this', ...NO_PROMISE],
    ['`src` |', `${EMBED}: as a module, too`, `${EMBED}: runs nothing, frames no other page`],
    ['`lessons` |', `${EMBED}: offers the lessons that it is told to`],
    ['`lang`, `theme` |', `${EMBED}: does as it is told`],
    ['`height` |', `${EMBED}: is as high as its contents`, `${EMBED}: keeps the height that it was given`],
    ['`min-height` |', `${EMBED}: keeps the height that it was given`],
    ['`title` |', `${EMBED}: does as it is told`],
    ['The script is under 2 KiB', `${HERE}: is small, whole, and writes no style as text`],
    ['If your page has a Content', `${EMBED}: under the strictest policy of its host`],
    ['`script-src https', `${EMBED}: under the strictest policy of its host`],
    ['TypeScript finds the types', `${HERE}: is small, whole, and writes no style as text`],
    ['DOM events on the element', ...NO_PROMISE],
    ['They bubble', `${EMBED}: tells what happens`],
    [
      '`turn-the-key:ready` |',
      `${EMBED}: tells what happens`,
      `${EMBED}: the host page has what it needs to come back after being moved`,
    ],
    ['`turn-the-key:start` |', `${EMBED}: tells what happens`],
    [
      '`turn-the-key:progress` |',
      `${EMBED}: tells what happens`,
      'src/delivery/host/report.test.ts: is told how far the whole course has come',
    ],
    ['`turn-the-key:step` |', `${EMBED}: tells what happens`],
    ['`turn-the-key:belief` |', 'src/delivery/host/report.test.ts: is told of wrong ideas'],
    [
      '`turn-the-key:complete` |',
      'src/delivery/host/report.test.ts: is told that the course is complete',
      'src/delivery/host/report.test.ts: half its scenes passed',
    ],
    ['`turn-the-key:exit` |', `${EMBED}: hears when the learner is done`],
    [
      '`turn-the-key:error` |',
      `${EMBED}: does as it is told`,
      `${EMBED}: hands its state over`,
      `${OBEY}: is told of a flaw, and its console names each`,
      `${LRS}: is told where it can’t be taken`,
      `${EMBED}: runs nothing, frames no other page, and says so`,
    ],
    [
      '`turn-the-key:authorize` |',
      `${LRS}: is told in the name that the page around gives`,
      `${STORE}: that is refused is asked for anew`,
    ],
    ['`turn-the-key:resize` |', `${EMBED}: is as high as its contents, and settles there`],
    ['Methods of the element', ...NO_PROMISE],
    ['Each waits until', `${EMBED}: does as it is told`],
    ['Some browsers keep nothing', ...NO_PROMISE],
    [
      'A page that knows its visitor',
      'src/delivery/course-state.test.ts: fits after any clumsy run',
      `${EMBED}: hands its state over and takes it back`,
    ],
    ['It holds which lessons', 'src/delivery/course-state.test.ts: is read back %s'],
    ['Learners can also take', 'e2e/continue.spec.ts: an open lesson goes on where it was left'],
    ['The link that they copy', 'e2e/continue.spec.ts: is a link to the public address'],
    ['A company without an LMS', `${LRS}: is told in the name that the page around gives`],
    ['The course’s [configuration]', `${READ}: reports to no record store`],
    ['Your page says who the', `${LRS}: is told in the name that the page around gives`],
    ['`actor` is identified in exactly', `${STORE}: is told from the first one by what names them`],
    ['`account`, `mbox`', `${STORE}: is told from the first one by what names them`],
    ['An account number is better', ...NO_PROMISE],
    ['The authorization is held', `${STORE}: is written nowhere`],
    ['Use one that lasts for', ...NO_PROMISE],
    ['When the record store refuses', `${STORE}: is asked for ever more slowly`],
    ['What is reported: the same', `${STORE}: is told the same as an LMS, without the categories of cmi5`],
    ['Single steps only with', 'src/delivery/lms/reporting.test.ts: tells of no single step, and of no belief'],
    ['The opening page says so', 'src/routes/frame/hearers.test.tsx: names the company’s learning records'],
    ['Each statement waits', `${STORE}: waits, also over a reload, and keeps its order`],
    ['It is tried again after', `${STORE}: is left alone for as long as it asks`],
    ['Slow answers, broken', `${LRS}: through faults and a token that ran out`],
    ['After about 15 seconds', `${LRS}: is told later`],
    [
      'What waits is kept',
      `${STORE}: waits, also over a reload`,
      `${LRS}: what waits is shown to the learner, who can erase it`,
    ],
    ['Another learner on the same', `${STORE}: gets nothing of what was done before`],
    ['What the last learner did', `${STORE}: leaves what is still to be told`],
    ['What was done before any', `${STORE}: hears what was done before the learner was named`],
    ['The record store has to', ...NO_PROMISE],
    ['`authorization`, `content-type`', ...NO_PROMISE],
    ['The course’s own policy has to', `${PACKING}: opens the policy to its record store`],
    ['`--config acme.json` builds', `${PACKING}: opens the policy to its record store`],
    ['A configuration named in the', `${HERE}: is the policy that the page shows`],
    ['A page that may not load', `${LRS}: a page that speaks for itself names the learner`],
    ['Frame and page send every', `${LINK}: hears what is asked and passes over the rest`],
    ['Commands have the names', `${LINK}: hears what is asked and passes over the rest`],
    ['`start` `lesson`', `${LINK}: hears what is asked and passes over the rest`],
    ['A frame that can keep', `${EMBED}: the host page has what it needs to come back after being moved`],
    ['Frame and page shake hands', `${LINK}: calls once, with nothing in the call`],
    ['Both sides check every message', `${LINK}: is taken or passed over, whatever it is`],
    [
      'With `hosts` in its',
      `${LINK}: where only the intranet may ask`,
      `${LINK}: where nobody may ask`,
      `${EMBED}: gets no answer`,
    ],
    [
      'A host page, or anyone',
      `${OBEY}: never says whom the course talks with`,
      `${LOAD}: says whom the course talks with, whatever`,
    ],
    ['**Plain HTML', `${EMBED}: is fully usable without a script of the host`],
    ['Where scripts are filtered', ...NO_PROMISE],
    ['**WordPress.**', ...NO_PROMISE],
    ['The script can be added', ...NO_PROMISE],
    ['`wp_enqueue_script', `${EMBED}: as a module, too`],
    ['If the course was built with its public', 'e2e/branded.spec.ts: tells others how to embed it'],
    ['**SharePoint.**', ...NO_PROMISE],
    ['The administrator has to', ...NO_PROMISE],
    ['*Site settings', ...NO_PROMISE],
    ['The element needs', ...NO_PROMISE],
    ['**Confluence.**', ...NO_PROMISE],
    ['The administrator may', ...NO_PROMISE],
    ['**Google Sites.**', ...NO_PROMISE],
    ['Then make the box tall', `${EMBED}: shows the scene and the lessons in one window`],
    ['**Notion.**', ...NO_PROMISE],
    ['Menu names in other products', ...NO_PROMISE],
    ['Our tests cover what they', `${EMBED}: is usable, in memory`],
    ['“refused to connect” |', ...NO_PROMISE],
    ['a blank frame with', ...NO_PROMISE],
    ['the element is there, but', `${EMBED}: gets no answer`, `${LOAD}: names every problem`],
    ['nothing arrives in the record', `${HERE}: is the policy that the page shows`],
    ['nothing is saved or printed', 'e2e/branded.spec.ts: a package that was made for a company'],
    ['progress is gone', `${EMBED}: hands its state over and takes it back`],
  ],
};

/** One apostrophe for both ways of writing it. */
const plain = (text: string) => text.replaceAll("'", '’');

describe.each(Object.entries(PROMISES))('%s', (path, promises) => {
  it('says nothing that is not on the list, and nothing of the list is missing', () => {
    const sentences = sentencesOf(path).map(plain);
    const begins = promises.map(([start]) => plain(start));
    expect(
      sentences.map((sentence, index) => (sentence.startsWith(begins[index] ?? '\n') ? '' : sentence)).filter(Boolean),
    ).toEqual([]);
    expect(begins).toHaveLength(sentences.length);
  });

  it('is held by tests that are there', () => {
    const missing = promises
      .flatMap(([, ...tests]) => tests)
      .filter((test) => {
        const [, file = '', name = ''] = /^([^:]+): (.*)$/u.exec(test) ?? [];
        return (
          name === '' ||
          !existsSync(file) ||
          !plain(readFileSync(file, 'utf8').replaceAll(/\s+/gu, ' ')).includes(plain(name))
        );
      });
    expect(missing).toEqual([]);
  });
});

const SOURCES = globSync('src/**/*.{ts,tsx}', { exclude: (name) => /\.test\.tsx?$|doubles|fake-/u.test(name) }).map(
  (path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const,
);
const holding = (pattern: RegExp) =>
  SOURCES.filter(([, text]) => pattern.test(text))
    .map(([path]) => path)
    .toSorted();

describe('the course', () => {
  it('asks nobody but its own site for a configuration, and record stores and platforms for what they are for', () => {
    // Two of them fetch parts of the course anew.
    expect(holding(/\bfetch\(/u)).toEqual([
      'src/chunks/chunk.ts',
      'src/delivery/config/load-config.ts',
      'src/delivery/lms/open-tracker.ts',
      'src/delivery/lms/request.ts',
      'src/opening/head-script.ts',
      'src/routes/host/start-reports.ts',
    ]);
    expect(
      holding(/sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeer|new (?:Shared)?Worker|serviceWorker/u),
    ).toEqual([]);
  });

  it('sets no cookie', () => {
    expect(holding(/\bcookie(?:Store)?\b/u)).toEqual([]);
  });

  it('writes no markup from text', () => {
    expect(holding(/innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|setHTML|srcdoc/u)).toEqual([]);
    // That one keeps React off what the build wrote, and is empty.
    expect(holding(/dangerouslySetInnerHTML=\{(?!NOTHING\})/u)).toEqual([]);
  });

  it('has no field to type into, but for a name on paper and a link to go on with', () => {
    expect(holding(/<textarea|contentEditable|type="(?:text|password|tel|email|number|search|url)"/u)).toEqual([
      'src/routes/continue/link-field.tsx',
      'src/routes/take-home/completion.tsx',
    ]);
    // The shared parts pass on what their users ask for, and a chip asks for a radio or a box to tick.
    expect(holding(/<input(?!\s+(?:[^>]*\s)?type=["{])/u)).toEqual(['src/ui/field.tsx']);
    expect(holding(/<Input\b/u)).toEqual([
      'src/routes/continue/link-field.tsx',
      'src/routes/take-home/completion.tsx',
      'src/routes/take-home/take-reminders.tsx',
    ]);
  });

  it('says nothing of where somebody came from to what opens elsewhere', () => {
    const links = SOURCES.filter(([file]) => !file.endsWith('routes/frame/link.tsx')).flatMap(
      ([, text]) => text.match(/<a\s[^>]*?href=\{(?!here\b|home\b|beginning\b|`#)[^>]*>/gu) ?? [],
    );
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !link.includes('rel="noreferrer"'))).toEqual([]);
  });

  it('holds no picture but our own', () => {
    expect(globSync('{src,public}/**/*.{png,jpg,jpeg,gif,webp,svg,ico,woff,woff2,ttf}').toSorted()).toEqual([
      'public/favicon.svg',
    ]);
  });
});

describe('the policy', () => {
  it('is the policy that the page shows', () => {
    const shown = /```\n(default-src.*?)\n```/su.exec(readFileSync('docs/security.md', 'utf8'))?.[1];
    const policy = contentSecurityPolicy({ scripts: ['own()'], styles: [], connect: [] });
    expect(shown).toBe(policy.replace(/sha256-[^']*/u, 'sha256-…').replaceAll('; ', ';\n'));
  });

  it('has a guard in the stories: a breach of the policy fails a story', () => {
    expect(readFileSync('e2e/fixtures.ts', 'utf8')).toContain('securitypolicyviolation');
    const stories = globSync('e2e/*.spec.ts').map((path) => readFileSync(path, 'utf8'));
    expect(stories.filter((text) => /\{[^}]*\btest\b[^}]*\} from '@playwright\/test'/u.test(text))).toEqual([]);
  });

  it('lets a package for cmi5 ask any record store, and no other package any', () => {
    expect(CONNECT).toEqual({ cmi5: ['https:', 'http:'] });
    const policy = contentSecurityPolicy({ scripts: [], styles: [], connect: CONNECT.cmi5 ?? [] });
    expect(policy).toContain("connect-src 'self' https: http:;");
  });

  const folder = mkdtempSync(join(tmpdir(), 'promises-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['<script>x</script>', '<p style="color:red">', '<script src="x">'])(
    'stops the build where a page holds %s',
    async (html) => {
      const renderPage = () => Promise.resolve({ html, unplayed: '', drawings: async () => [], firstAct: null });
      const site = { server: { pages: () => [{ path: '/' }], renderPage }, company: {} } as unknown as Site;
      await expect(prerender(folder, site)).rejects.toThrow('holds an inline script or style');
    },
  );
});

describe('what the project leans on', () => {
  it('are pinned, with checksums, and no script of it runs when it is installed', () => {
    const { dependencies, devDependencies, optionalDependencies, allowScripts } = packageJson;
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
    const packages = Object.entries(
      lockfile.packages as Record<string, { integrity?: string; link?: boolean; inBundle?: boolean }>,
    );
    expect(
      packages
        .filter(([name, one]) => name !== '' && !one.integrity && !one.link && !one.inBundle)
        .map(([name]) => name),
    ).toEqual([]);
    const scripted = packages
      .filter(([, one]) => 'hasInstallScript' in one)
      .map(([name]) => name.replace(/^.*node_modules\//u, ''));
    expect(scripted.filter((name) => (allowScripts as Record<string, boolean>)[name] !== false)).toEqual([]);
  });

  it('are named, as far as they reach visitors', () => {
    const said = readFileSync('docs/security.md', 'utf8')
      .toLowerCase()
      .replaceAll(/[^a-z]/gu, '');
    const names = Object.keys(packageJson.dependencies).map((name) =>
      name
        .replace(/^@(\w+)\/(?:core)?/u, '$1')
        .replace(/-(?:dom|react)$/u, '')
        .replace(/^xstatereact$/u, 'xstate'),
    );
    expect(names.filter((name) => !said.includes(name.replaceAll(/[^a-z]/gu, '')))).toEqual([]);
  });
});

it('the script for host pages is small, whole, and writes no style as text', async () => {
  const script = await bundle('src/embed/embed.ts');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(2048);
  expect(script).not.toMatch(/\bimport\b|<style|cssText|setAttribute\(["']style/u);
  expect(readFileSync('src/embed/api.ts', 'utf8')).not.toMatch(/^import /mu);
});
