// One page after the other: side by side they would take each other's time.
/* oxlint-disable no-await-in-loop */
import { loadavg } from 'node:os';

import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';

import { launchOptions } from '../scripts/browser.mjs';
import { note } from './page.ts';
import { serveFast } from './server.ts';
import { type Subject, SUBJECTS } from './subjects.ts';

/** `npm run bench [-- <rounds> <runs>]`: rounds of loading and clicking, and runs of a lesson in which nothing may leak. */
const [rounds = 7, runs = 200] = process.argv.slice(2).map(Number);

interface Profile {
  readonly context: BrowserContextOptions;
  /** How much slower the processor is. */
  readonly slower: number;
  /** Milliseconds a request, and bits a second. */
  readonly net: readonly [latency: number, speed: number] | null;
}

const PROFILES: Readonly<Record<string, Profile>> = {
  desktop: { context: { viewport: { width: 1280, height: 800 } }, slower: 1, net: null },
  phone: {
    context: { viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    slower: 4,
    net: [562.5, 1_600_000],
  },
};

const FIGURES = ['LCP', 'first answer', 'INP', 'TBT', 'CLS', 'KiB', 'requests'] as const;
type Figures = Record<(typeof FIGURES)[number], number>;

const browser = await chromium.launch(launchOptions());
const sites = new Map<string, string>();
for (const { root } of SUBJECTS) if (!sites.has(root)) sites.set(root, await serveFast(root));

/** Interleaved rounds in rotating order, medians, and ratios to the first subject. */
async function compare(name: string, profile: Profile): Promise<void> {
  const seen = new Map<Subject, Figures[]>(SUBJECTS.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < SUBJECTS.length; turn += 1) {
      const subject = SUBJECTS[(round + turn) % SUBJECTS.length] ?? SUBJECTS[0];
      seen.get(subject)?.push(await measure(subject, profile));
    }
  }
  const medians = [...seen].map(([subject, all]) => ({ subject, of: middles(all) }));
  console.log(
    `\n### ${name}, ${rounds} rounds\n\n| | ${FIGURES.join(' | ')} |\n| --- |${' ---: |'.repeat(FIGURES.length)}`,
  );
  for (const { subject, of } of medians) {
    const cells = FIGURES.map((figure) => cell(figure, of[figure], medians[0]?.of[figure] ?? 0));
    console.log(`| ${subject.name} | ${cells.join(' | ')} |`);
  }
}

function cell(figure: (typeof FIGURES)[number], value: number, limit: number): string {
  const said = figure === 'CLS' ? value.toFixed(3) : value.toFixed(figure === 'KiB' ? 1 : 0);
  return figure === 'LCP' || figure === 'first answer' ? `${said} (${(value / limit).toFixed(2)}×)` : said;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

const middles = (all: readonly Figures[]): Figures =>
  Object.fromEntries(FIGURES.map((figure) => [figure, middle(all.map((one) => one[figure]))])) as Figures;

/** One visit with a cold cache to see what arrives and answers, and one to click through. */
async function measure(subject: Subject, profile: Profile): Promise<Figures> {
  const load = await visit(subject, profile, async (page, weight) => {
    await page.waitForFunction(() => globalThis.noted.answered !== null);
    await page.waitForLoadState('networkidle');
    return { ...(await page.evaluate(() => globalThis.noted)), ...weight };
  });
  const clicks = await visit({ ...subject, answer: ['none', 'none'] }, profile, async (page) => {
    await page.waitForLoadState('networkidle');
    await walk(page, subject);
    // An event is reported only some time after it.
    await page.waitForTimeout(300);
    return page.evaluate(() => globalThis.noted);
  });
  const times = Object.values(clicks.interactions).toSorted((one, other) => one - other);
  return {
    // Of the visit in which nothing is pressed before all is there.
    LCP: clicks.lcp,
    'first answer': load.answered ?? Number.NaN,
    INP: times.at(-1) ?? 0,
    TBT: load.tbt,
    CLS: load.cls + clicks.cls,
    KiB: load.bytes / 1024,
    requests: load.requests,
  };
}

interface Weight {
  bytes: number;
  requests: number;
}

async function visit<Seen>(
  subject: Subject,
  { context, slower, net }: Profile,
  see: (page: Page, weight: Weight) => Promise<Seen>,
): Promise<Seen> {
  const room = await browser.newContext({ ...context, ignoreHTTPSErrors: true, serviceWorkers: 'block' });
  const page = await room.newPage();
  const cdp = await room.newCDPSession(page);
  const weight: Weight = { bytes: 0, requests: 0 };
  await cdp.send('Network.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    weight.bytes += encodedDataLength;
    weight.requests += 1;
  });
  if (net !== null) {
    const speed = { downloadThroughput: net[1] / 8, uploadThroughput: net[1] / 16 };
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: net[0], ...speed });
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(note, subject.answer);
  await page.goto(addressOf(subject));
  const seen = await see(page, weight);
  await room.close();
  return seen;
}

const addressOf = ({ root, path }: Subject): string => `${sites.get(root) ?? ''}${path}`;

async function walk(page: Page, { walk: controls, end }: Subject): Promise<void> {
  for (const control of controls) await page.locator(control).first().click();
  await page.locator(end).first().waitFor();
}

/** Nodes, listeners and heap after half of the runs and after all of them. */
async function lookForLeaks(subject: Subject): Promise<void> {
  const room = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce' });
  const page = await room.newPage();
  const cdp = await room.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(addressOf(subject));
  const weigh = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') / 1024 };
  };
  let half = { nodes: 0, listeners: 0, heap: 0 };
  for (let run = 1; run <= runs; run += 1) {
    await walk(page, subject);
    await page
      .locator(subject.again ?? '')
      .first()
      .click();
    if (run === runs >> 1) half = await weigh();
  }
  const { nodes, listeners, heap } = await weigh();
  console.log(
    `\n${subject.name}, second half of ${runs} runs: ${nodes - half.nodes} nodes, ${listeners - half.listeners} listeners, ${(heap - half.heap).toFixed(0)} KiB of heap`,
  );
  await room.close();
}

console.log(`${new Date().toISOString().slice(0, 10)} · load at the start ${loadavg()[0]?.toFixed(1)}`);
for (const [name, profile] of Object.entries(PROFILES)) await compare(name, profile);
for (const subject of SUBJECTS) if (subject.again !== undefined) await lookForLeaks(subject);
console.log(`load at the end ${loadavg()[0]?.toFixed(1)}`);
await browser.close();
process.exit();
