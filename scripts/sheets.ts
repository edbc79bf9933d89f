// One page after the other: side by side they would take each other's time.
/* oxlint-disable no-await-in-loop */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { chromium } from '@playwright/test';

import { computerStates } from '../src/screens/gallery/computer-states.ts';
import { phoneStates } from '../src/screens/gallery/phone-states.ts';
import { nameOf } from '../src/machines/world/gestures.ts';
import { LESSONS } from '../src/steps/all.ts';
import { launchOptions } from './browser.mjs';
import { gesture, openCamera, type Shot } from './camera.ts';

/**
 * `npm run sheets [-- <pattern> …]`: contact sheets of every scene into .sheets/, one PNG for each group, size and look.
 * Only sheets whose name holds every pattern are made: `npm run sheets -- log-out-phone 390 'dark|rtl'`.
 */
const OUT = '.sheets';

const SIZES = [
  { width: 390, height: 844, hasTouch: true },
  { width: 768, height: 1024, hasTouch: true },
  { width: 1280, height: 800, hasTouch: false },
  { width: 1920, height: 1080, hasTouch: false },
] as const;

/** How a path is asked for in each look. */
const LOOKS = {
  light: (path: string) => path,
  dark: (path: string) => `${path}${path.includes('?') ? '&' : '?'}theme=dark`,
  rtl: (path: string) => `ar-XB/${path}`,
} as const;

/** A sheet is about as high as it is wide. How many pictures stand in a row, and how many rows. */
const SHEET_WIDTH = 1560;
const GRID: Readonly<Record<number, readonly [columns: number, rows: number]>> = {
  390: [6, 2],
  768: [5, 3],
  1280: [3, 4],
  1920: [3, 4],
};

type Scenes = Readonly<Record<string, Shot>>;

const lessonScenes = ({ id, steps, proof, variants, modes }: (typeof LESSONS)[number]): Scenes => {
  const scenes: Record<string, Shot> = {};
  for (const variant of variants) {
    const place = (mode: string) => `?mode=${mode}&variant=${variant.id}`;
    if (modes.includes('guided')) {
      for (const step of steps) {
        scenes[`${step.id} ${variant.id}`] = { path: `learn/${id}/${step.id}/?variant=${variant.id}` };
      }
    }
    const passing = proof.flatMap((step) => (step.kind === 'look' ? [] : step.modelAnswer(variant.scene)));
    const path = `learn/${id}/${place('exam')}`;
    scenes[`exam ${variant.id}`] = { path };
    if (proof.length === 1)
      scenes[`passed ${variant.id}`] = { path, press: passing.map(nameOf).map(gesture), until: '[data-end]' };
    scenes[`given up ${variant.id}`] = { path, press: proof.map(() => '[data-acts] button'), until: '[data-end]' };
  }
  return scenes;
};

const galleryScenes = (states: readonly { id: string }[]): Scenes =>
  Object.fromEntries(states.map(({ id }) => [id, { path: `dev/?state=${id}` }]));

/** Every prerendered page of the source language that is no lesson's. */
const pageScenes = (): Scenes =>
  Object.fromEntries(
    globSync('{,*/}index.html', { cwd: 'dist-test' })
      .map((file) => file.replace('index.html', ''))
      .filter((path) => path !== 'ar-XB/')
      .map((path) => [path === '' ? 'home' : path, { path }]),
  );

const GROUPS: Readonly<Record<string, Scenes>> = {
  pages: pageScenes(),
  ...Object.fromEntries(LESSONS.map((lesson) => [lesson.id, lessonScenes(lesson)])),
  'gallery-computer': galleryScenes(computerStates),
  'gallery-phone': galleryScenes(phoneStates),
};

const patterns = process.argv.slice(2).map((pattern) => new RegExp(pattern, 'u'));
const camera = await openCamera();
const compositor = await chromium.launch(launchOptions());
rmSync(OUT, { recursive: true, force: true });

for (const [group, scenes] of Object.entries(GROUPS)) {
  for (const { hasTouch, ...viewport } of SIZES) {
    for (const [look, asIn] of Object.entries(LOOKS)) {
      const name = `${group}-${viewport.width}x${viewport.height}-${look}`;
      if (!patterns.every((pattern) => pattern.test(name))) continue;
      mkdirSync(`${OUT}/${name}`, { recursive: true });
      for (const [scene, shot] of Object.entries(scenes)) {
        const file = `${OUT}/${name}/${fileName(scene)}`;
        await camera.take({ ...shot, path: asIn(shot.path) }, { viewport, hasTouch }, file).catch((error: unknown) => {
          console.error(`${name}: ${scene}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
        });
      }
      await compose(name, Object.keys(scenes), viewport.width);
    }
  }
}

await compositor.close();
await camera.close();
process.exit();

function fileName(scene: string): string {
  return `${scene.replaceAll(/[^\w-]+/gu, '-')}.png`;
}

/** Lays the pictures of a folder out on as many sheets as they need. */
async function compose(name: string, scenes: readonly string[], width: number): Promise<void> {
  const [columns, rows] = GRID[width] ?? [1, 1];
  for (let first = 0; first < scenes.length; first += columns * rows) {
    const sheet = `${name}-${first / (columns * rows) + 1}`;
    const figures = scenes
      .slice(first, first + columns * rows)
      .map((scene) => `<figure><img src="${name}/${fileName(scene)}"><figcaption>${scene}</figcaption></figure>`);
    const html = `<!doctype html><meta charset="utf-8"><title>${sheet}</title><style>
    body { margin: 0; padding: 8px; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 8px; background: #777; font: 12px sans-serif }
    figure { margin: 0 } img { width: 100%; display: block }
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
