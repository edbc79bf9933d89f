// One sheet after the other, and on each a few pages side by side: more would take each other's time.
/* oxlint-disable no-await-in-loop */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { chromium } from '@playwright/test';

import { launchOptions } from './browser.mjs';
import { openCamera } from './camera.ts';
import { fileName, LOOKS, seenIn, type Size, takeAll } from './looks.ts';
import { GROUPS } from './scenes.ts';

/**
 * `npm run sheets [-- <pattern> …]`: contact sheets of every scene into .sheets/, one PNG for each group, size and look.
 * Only sheets whose name holds every pattern are made: `npm run sheets -- log-out-phone 390 'dark|rtl'`.
 */
const OUT = '.sheets';

/**
 * The four sizes that everything is seen at, then the short ones: a phone on its side, a low laptop, a window at 200 %,
 * a frame.
 */
const SIZES: readonly Size[] = [
  { width: 390, height: 844, hasTouch: true },
  { width: 768, height: 1024, hasTouch: true },
  { width: 1280, height: 800, hasTouch: false },
  { width: 1920, height: 1080, hasTouch: false },
  { width: 844, height: 390, hasTouch: true },
  { width: 1024, height: 600, hasTouch: false },
  { width: 640, height: 400, hasTouch: false },
  { width: 900, height: 480, hasTouch: false, query: 'embed=1' },
];

/** A sheet is about as high as it is wide. How many pictures stand in a row, and how many rows. */
const SHEET_WIDTH = 1560;
const GRID: Readonly<Record<number, readonly [columns: number, rows: number]>> = {
  390: [6, 2],
  768: [5, 3],
};
const WIDE = [3, 4] as const;

const patterns = process.argv.slice(2).map((pattern) => new RegExp(pattern, 'u'));
const camera = await openCamera();
const compositor = await chromium.launch(launchOptions());
if (patterns.length === 0) rmSync(OUT, { recursive: true, force: true });

for (const [group, scenes] of Object.entries(GROUPS)) {
  for (const size of SIZES) {
    for (const [look, asked] of Object.entries(LOOKS)) {
      const name = `${group}-${size.width}x${size.height}-${look}`;
      if (!patterns.every((pattern) => pattern.test(name))) continue;
      mkdirSync(`${OUT}/${name}`, { recursive: true });
      await takeAll(
        Object.entries(scenes),
        ([scene]) => `${name}: ${scene}`,
        ([scene, shot]) => camera.take(...seenIn(shot, size, asked), `${OUT}/${name}/${fileName(scene)}`),
      );
      await compose(name, Object.keys(scenes), size.width);
    }
  }
}

await compositor.close();
await camera.close();
process.exit();

/** Lays the pictures of a folder out on as many sheets as they need. */
async function compose(name: string, scenes: readonly string[], width: number): Promise<void> {
  const [columns, rows] = GRID[width] ?? WIDE;
  for (let first = 0; first < scenes.length; first += columns * rows) {
    const sheet = `${name}-${first / (columns * rows) + 1}`;
    const figures = scenes
      .slice(first, first + columns * rows)
      .map((scene) => `<figure><img src="${name}/${fileName(scene)}"><figcaption>${scene}</figcaption></figure>`);
    const html = `<!doctype html><meta charset="utf-8"><title>${sheet}</title><style>
    body { margin: 0; padding: 8px; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 8px; background: #777; font: 12px sans-serif }
    figure { margin: 0 } img { width: 100%; max-height: 1000px; object-fit: cover; object-position: top; display: block }
    </style>${figures.join('')}`;
    const file = `${OUT}/${sheet}.html`;
    writeFileSync(file, html);
    const page = await compositor.newPage({ viewport: { width: SHEET_WIDTH, height: 600 } });
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: `${OUT}/${sheet}.png`, fullPage: true });
    await page.close();
    rmSync(file);
    console.log(`${OUT}/${sheet}.png`);
  }
}
