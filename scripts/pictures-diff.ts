// One group, size and look after the other, and of each a few pages side by side: more would take each other's time.
/* oxlint-disable no-await-in-loop */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

import { type Camera, openCamera, type Shot } from './camera.ts';
import { fileName, LOOKS, seenIn, type Size, takeAll } from './looks.ts';

/**
 * `npm run pictures:diff [-- <commit>] [-- <pattern> …]`: what looks different since a commit, by default since this
 * branch left main. Both are built and photographed by the same browser; what differs is laid out in
 * .pictures-diff/index.html. Only pictures whose name holds every pattern are taken.
 */
const OUT = '.pictures-diff';
const BEFORE = `${OUT}/site-before`;

const SIZES: readonly Size[] = [
  { width: 390, height: 844, hasTouch: true },
  { width: 768, height: 1024, hasTouch: true },
  { width: 1366, height: 768, hasTouch: false },
];

const { light, dark, rtl } = LOOKS;

interface Difference {
  readonly name: string;
  readonly file: string;
  /** How many pixels differ; `null` where it is seen on one side only. */
  readonly pixels: number | null;
}

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

const [asked, ...rest] = process.argv.slice(2);
const commit = commitOf(asked) ?? git('merge-base', 'HEAD', 'main');
const patterns = (commitOf(asked) === null && asked !== undefined ? [asked, ...rest] : rest).map(
  (pattern) => new RegExp(pattern, 'u'),
);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
buildAt(commit);
execFileSync(process.execPath, ['scripts/build.ts', 'test'], { stdio: 'inherit' });

const [{ GROUPS }, before, after] = await Promise.all([
  // It looks for the pages in the build.
  import('./scenes.ts'),
  openCamera(BEFORE),
  openCamera(),
]);
const differences: Difference[] = [];
let taken = 0;

for (const [group, scenes] of Object.entries(GROUPS)) {
  for (const size of SIZES) {
    for (const [look, how] of Object.entries({ light, dark, rtl })) {
      const name = `${group}-${size.width}x${size.height}-${look}`;
      const wanted = Object.entries(scenes).filter(([scene]) =>
        patterns.every((pattern) => pattern.test(`${name} ${scene}`)),
      );
      if (wanted.length === 0) continue;
      for (const side of ['before', 'after', 'diff']) mkdirSync(`${OUT}/${side}/${name}`, { recursive: true });
      await takeAll(
        wanted,
        ([scene]) => `${name}: ${scene}`,
        async ([scene, shot]) => {
          const file = `${name}/${fileName(scene)}`;
          const seen = seenIn(shot, size, how);
          await Promise.all([take(before, seen, `before/${file}`), take(after, seen, `after/${file}`)]);
          const pixels = compare(file);
          taken += 1;
          if (pixels === 0) return;
          differences.push({ name: `${name}: ${scene}`, file, pixels });
          console.log(`${pixels === null ? 'on one side only' : `${pixels} pixels`}  ${name}: ${scene}`);
        },
      );
    }
  }
}

await Promise.all([before.close(), after.close()]);
writeFileSync(`${OUT}/index.html`, pageOf(differences));
console.log(`${differences.length} of ${taken} pictures differ from ${git('log', '-1', '--format=%h %s', commit)}`);
if (differences.length > 0) console.log(`${OUT}/index.html`);
process.exit();

function commitOf(name: string | undefined): string | null {
  if (name === undefined) return null;
  try {
    return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  } catch {
    return null;
  }
}

/** Builds a commit in a work tree of its own, with the packages that are here, and keeps its site. */
function buildAt(name: string): void {
  const tree = join(mkdtempSync(join(tmpdir(), 'turn-the-key-')), 'tree');
  git('worktree', 'add', '--detach', tree, name);
  try {
    symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
    execFileSync(process.execPath, ['scripts/build.ts', 'test'], { cwd: tree, stdio: 'inherit' });
    execFileSync('cp', ['-r', join(tree, 'dist-test'), BEFORE]);
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

/** What can't be reached on one side is on the other only. */
async function take(camera: Camera, seen: [Shot, Parameters<Camera['take']>[1]], file: string): Promise<void> {
  await camera.take(...seen, `${OUT}/${file}`).catch(() => {});
}

/** How many pixels of two pictures differ. What differs is kept beside a picture of the differences, the rest is not. */
function compare(file: string): number | null {
  const sides = [`${OUT}/before/${file}`, `${OUT}/after/${file}`] as const;
  const [one, other] = sides.map((side) => (existsSync(side) ? PNG.sync.read(readFileSync(side)) : null));
  if (!one && !other) throw new Error('It is reached on neither side');
  if (!one || !other) return null;
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const diff = new PNG({ width, height });
  const [large, larger] = [one, other].map((picture) => onPaper(picture, width, height));
  const pixels = pixelmatch(large?.data ?? one.data, larger?.data ?? other.data, diff.data, width, height);
  if (pixels === 0) for (const side of sides) rmSync(side);
  else writeFileSync(`${OUT}/diff/${file}`, PNG.sync.write(diff));
  return pixels;
}

/** A picture at the upper left of a larger sheet. */
function onPaper(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const paper = new PNG({ width, height, fill: true });
  PNG.bitblt(picture, paper, 0, 0, picture.width, picture.height, 0, 0);
  return paper;
}

function pageOf(found: readonly Difference[]): string {
  const rows = found
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(({ name, file, pixels }) => {
      const pictures = ['before', 'after', 'diff']
        .filter((side) => existsSync(`${OUT}/${side}/${file}`))
        .map((side) => `<a href="${side}/${file}"><img src="${side}/${file}" alt="${side}" loading="lazy"></a>`);
      return `<h2>${name}</h2><p>${pixels === null ? 'on one side only' : `${pixels} pixels`}</p><div>${pictures.join('')}</div>`;
    });
  return `<!doctype html><meta charset="utf-8"><title>What looks different</title><style>
    body { font: 14px sans-serif; margin: 16px } h2 { font-size: 14px; margin: 24px 0 0 }
    div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px } img { width: 100%; border: 1px solid #999 }
    </style><h1>${found.length} pictures differ</h1>${rows.join('')}`;
}
