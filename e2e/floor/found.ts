import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import { onPath } from '../../scripts/browser.mjs';

/** Where a browser is, or why it can't be had on this machine. */
export type Found = { readonly file: string } | { readonly why: string };

/** Outside of what the project depends on: each is fetched once, and only by night. */
const CACHE = 'node_modules/.cache/turn-the-key';

/** Old Chromiums as npm keeps them, and what their archives hash to. */
const OLD = {
  '109.0.6': 'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  '92.0.0': 'sha512-xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
};

export function findOldChromium(version: keyof typeof OLD): Found {
  const file = join(CACHE, `chromium-${version}`);
  if (existsSync(file)) return { file };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { why: 'it runs on Linux (x64) only' };
  const folder = mkdtempSync(join(tmpdir(), 'turn-the-key-'));
  try {
    const packed = run('npm', ['pack', '--silent', `@sparticuz/chromium@${version}`, '--pack-destination', folder]);
    if (packed === null) return { why: 'npm can’t fetch it' };
    const archive = join(folder, packed.trim());
    const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (hash !== OLD[version]) throw new Error(`${archive} is not the one that is known: ${hash}`);
    if (run('tar', ['-xzf', archive, '-C', folder]) === null) return { why: 'there is no tar to unpack it' };
    const whole = brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br')));
    mkdirSync(CACHE, { recursive: true });
    // Two workers may fetch it at once: it is there as a whole or not at all.
    writeFileSync(`${file}.${process.pid}`, whole, { mode: 0o755 });
    renameSync(`${file}.${process.pid}`, file);
    return { file };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `scripts/browser.mjs` installs them by night, where that is possible. */
export const findFirefox = (): Found => findOnPath('firefox-esr');

export function findWebkit(): Found {
  const screen = findOnPath('xvfb-run');
  return 'why' in screen ? screen : findOnPath('WebKitWebDriver');
}

function findOnPath(command: string): Found {
  const file = onPath(command);
  return file === undefined ? { why: `there is no ${command}` } : { file };
}

function run(command: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout : null;
}
