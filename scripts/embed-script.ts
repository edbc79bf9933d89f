import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bundle } from './head-plugin.ts';

/** Writes what a host page needs beside the site: the script of `<turn-the-key>` and its types. */
export async function writeEmbedScript(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'embed.js'), `${await bundle('src/embed/embed.ts')}\n`);
  await copyFile('src/embed/api.ts', join(outDir, 'embed.d.ts'));
}
