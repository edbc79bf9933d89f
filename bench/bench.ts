// One page after the other: side by side they would take each other's time.
/* oxlint-disable no-await-in-loop */
import { loadavg } from 'node:os';

import { type BrowserContextOptions, type CDPSession, chromium, type Page } from '@playwright/test';

import { launchOptions } from '../scripts/browser.mjs';
import { type Figure, FIGURES, type Figures, judge, LEAK_GOALS, type Leaks, type ProfileName, QUIET } from './goals.ts';
import { bytesMade, snapshotOf } from './heap.ts';
import { askedBefore, note } from './page.ts';
import { serveFast } from './server.ts';
import { type Subject, SUBJECTS } from './subjects.ts';

/** `npm run bench [-- <rounds> <runs>]`: rounds of loading and pressing, and runs of a step in which nothing may leak. */
const [rounds = 3, runs = 200] = process.argv.slice(2).map(Number);

interface Profile {
  readonly context: BrowserContextOptions;
  /** How much slower the processor is. */
  readonly slower: number;
  /** Milliseconds a request, and bits a second. */
  readonly net: readonly [latency: number, speed: number] | null;
}

const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  desktop: { context: { viewport: { width: 1280, height: 800 } }, slower: 1, net: null },
  phone: {
    context: { viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    slower: 4,
    net: [562.5, 1_600_000],
  },
};

const browser = await chromium.launch(launchOptions());
const sites = new Map<string, string>();
const siteOf = ({ root, still }: Subject) => `${root}${still ? ' still' : ''}`;
for (const subject of SUBJECTS)
  if (!sites.has(siteOf(subject))) sites.set(siteOf(subject), await serveFast(subject.root, subject.still));

/** Interleaved rounds in rotating order, medians, ratios to the first subject, and the goals. Whether they say anything. */
async function compare(name: ProfileName): Promise<boolean> {
  const subjects = SUBJECTS.filter(({ round, answer }) => answer !== undefined || round === undefined);
  const all = new Map<string, Figures[]>(subjects.map((subject) => [subject.name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < subjects.length; turn += 1) {
      const subject = subjects[(round + turn) % subjects.length] ?? SUBJECTS[0];
      all.get(subject.name)?.push(await measure(subject, PROFILES[name]));
    }
  const seen = new Map([...all].map(([subject, figures]) => [subject, middles(figures)]));
  const limit = seen.get(SUBJECTS[0].name) ?? {};
  console.log(`\n### ${name}, ${rounds} rounds\n`);
  table(
    ['', ...FIGURES],
    [...seen].map(([subject, of]) => [subject, ...FIGURES.map((figure) => cell(figure, of[figure], limit[figure]))]),
  );
  const isQuiet = (limit.INP ?? Number.NaN) <= QUIET[name];
  if (!isQuiet)
    console.log(`\n**Void**: the limit's own INP is ${limit.INP} ms, more than ${QUIET[name]}: not a quiet machine.`);
  console.log('');
  table(
    [`goal (${name})`, 'seen', ''],
    judge(name, seen).map(({ goal, seen: value, isMet }) => [goal, value, isQuiet ? said(isMet) : 'void']),
  );
  return isQuiet;
}

const said = (isMet: boolean): string => (isMet ? 'met' : '**not met**');

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const [, ...numbers] = head;
  const lines = [head, ['---', ...numbers.map(() => '---:')], ...rows];
  for (const line of lines) console.log(`| ${line.join(' | ')} |`);
}

const DIGITS: Partial<Record<Figure, number>> = { CLS: 3, KiB: 1, 'KiB to answer': 1 };
const RATIOS: ReadonlySet<Figure> = new Set(['LCP', 'first answer', 'INP']);

function cell(figure: Figure, value = Number.NaN, limit = Number.NaN): string {
  if (Number.isNaN(value)) return '–';
  const number = value.toFixed(DIGITS[figure] ?? 0);
  return RATIOS.has(figure) ? `${number} (${(value / limit).toFixed(2)}×)` : number;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

const middles = (all: readonly Figures[]): Figures =>
  Object.fromEntries(FIGURES.map((figure) => [figure, middle(all.map((one) => one[figure] ?? Number.NaN))]));

/**
 * One visit with a cold cache in which something is pressed as soon as it answers, and one in which nothing is until
 * all is there.
 */
async function measure(subject: Subject, profile: Profile): Promise<Figures> {
  const { answer, walk } = subject;
  const answered =
    answer &&
    (await visit(subject, profile, answer, async (page) => {
      await page.waitForFunction(() => globalThis.noted.answered !== null);
      await page.waitForLoadState('networkidle');
      const { answered: at } = await page.evaluate(() => globalThis.noted);
      const asked = await page.evaluate(askedBefore, at ?? 0);
      return { 'first answer': at ?? Number.NaN, 'KiB to answer': asked.kib, 'requests to answer': asked.requests };
    }));
  const calm = await visit(subject, profile, NOTHING, async (page) => {
    await page.waitForLoadState('networkidle');
    const { lcp, tbt } = await page.evaluate(() => globalThis.noted);
    const { kib, requests } = await page.evaluate(askedBefore, Number.MAX_VALUE);
    if (walk) await press(page, walk);
    // An event is reported only some time after it.
    await page.waitForTimeout(walk ? 500 : 0);
    const { interactions, cls } = await page.evaluate(() => globalThis.noted);
    const longest = walk && { INP: Math.max(0, ...Object.values(interactions)) };
    return { LCP: lcp, TBT: tbt, CLS: cls, KiB: kib, requests, ...longest };
  });
  return { ...answered, ...calm };
}

const NOTHING = ['none', 'none'] as const;

async function visit<Seen>(
  subject: Subject,
  { context, slower, net }: Profile,
  answer: readonly [string, string],
  see: (page: Page, cdp: CDPSession) => Promise<Seen>,
): Promise<Seen> {
  const room = await browser.newContext({ ...context, ignoreHTTPSErrors: true, serviceWorkers: 'block' });
  const page = await room.newPage();
  const cdp = await room.newCDPSession(page);
  if (net !== null) {
    const speed = { downloadThroughput: net[1] / 8, uploadThroughput: net[1] / 16 };
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: net[0], ...speed });
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(note, answer);
  await page.goto(`${sites.get(siteOf(subject)) ?? ''}${subject.path}`);
  const seen = await see(page, cdp);
  await room.close();
  return seen;
}

async function press(page: Page, controls: readonly string[]): Promise<void> {
  for (const control of controls) await page.locator(control).first().click();
}

const QUICK: Profile = { context: { reducedMotion: 'reduce' }, slower: 1, net: null };

/** What the second half of many runs leaves behind: nodes, listeners and heap. */
async function lookForLeaks(subject: Subject, round: readonly string[]): Promise<void> {
  await visit(subject, QUICK, NOTHING, async (page, cdp) => {
    await cdp.send('Performance.enable');
    const weigh = async (): Promise<Leaks> => {
      const bytes = bytesMade(await snapshotOf(cdp));
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), 'KiB of heap': bytes / 1024 };
    };
    const many = async (count: number) => {
      for (let run = 0; run < count; run += 1) await press(page, round);
      return weigh();
    };
    const half = await many(runs >> 1);
    const whole = await many(runs >> 1);
    const left = Object.entries(LEAK_GOALS).map(([what, most]) => {
      const grown = whole[what as keyof Leaks] - half[what as keyof Leaks];
      return [`${subject.name}: ${what} ≤ ${most}`, grown.toFixed(0), said(grown <= most)];
    });
    console.log('');
    table([`second half of ${runs} runs`, 'seen', ''], left);
  });
}

console.log(`${new Date().toISOString().slice(0, 10)} · load at the start ${loadavg()[0]?.toFixed(1)}`);
let isQuiet = true;
for (const name of Object.keys(PROFILES) as ProfileName[]) isQuiet = (await compare(name)) && isQuiet;
for (const subject of SUBJECTS) if (subject.round !== undefined) await lookForLeaks(subject, subject.round);
console.log(`\nload at the end ${loadavg()[0]?.toFixed(1)}`);
await browser.close();
process.exit(isQuiet ? 0 : 1);
