import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { escaped } from './escaped.ts';

const TITLE = 'Turn the Key';
const SIZE = { width: 900, height: 720 };

/** The link by which other systems find how to embed the course. `address`: where it is public, with a slash at the end. */
export const invitation = (address: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escaped(address)}oembed.json" title="${TITLE}" />`;

/** Writes the answer that they get there. */
export async function writeOEmbed(outDir: string, address: string): Promise<void> {
  const frame = `<iframe src="${escaped(address)}?embed=1" title="${TITLE}" width="${SIZE.width}" height="${SIZE.height}" style="width:100%;border:0" allow="fullscreen; autoplay; clipboard-write" referrerpolicy="strict-origin" loading="lazy"></iframe>`;
  const answer = { version: '1.0', type: 'rich', provider_name: TITLE, provider_url: address, title: TITLE, ...SIZE };
  await writeFile(join(outDir, 'oembed.json'), `${JSON.stringify({ ...answer, html: frame }, null, 2)}\n`);
}
