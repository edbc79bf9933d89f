import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** What is text; everything else is packed already. */
const TEXT = '**/*.{html,js,css,svg,json,ts,ics,txt,webmanifest}';

/** Below this it is not worth a file of its own, in bytes. */
const LEAST = 256;

const packers = [
  ['br', promisify(brotliCompress)],
  ['gz', (content: Buffer) => promisify(gzip)(content, { level: 9 })],
] as const;

/** Writes a brotli and a gzip file beside each text file of a built site, for servers that send those as they are. */
export async function compress(outDir: string): Promise<void> {
  const files = globSync(TEXT, { cwd: outDir });
  await Promise.all(files.map((file) => compressOne(join(outDir, file))));
}

async function compressOne(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < LEAST) return;
  await Promise.all(packers.map(async ([ending, pack]) => writeFile(`${file}.${ending}`, await pack(content))));
}
