import { readFile } from 'node:fs/promises';

import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { encode } from 'uqr';
import type { Plugin } from 'vite';

import { packRows } from '../src/screens/art/code-rows.ts';

const CATALOG = /\.json\?messages$/u;

/** Compiles `*.json?messages`, a catalog of key → ICU text, into what Lingui reads at run time. */
export function messages(): Plugin {
  return {
    name: 'turn-the-key:messages',
    enforce: 'pre',
    load: {
      filter: { id: CATALOG },
      async handler(id) {
        const file = id.replace(CATALOG, '.json');
        this.addWatchFile(file);
        const catalog = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
        const compiled = Object.entries(catalog).map(([key, text]) => [key, compile(key, text)]);
        const json = JSON.stringify(Object.fromEntries(compiled));
        return { code: `export default JSON.parse(${JSON.stringify(json)})`, moduleType: 'js' };
      },
    },
  };
}

/** Is scanned and never read: a code, which is drawn here, so that no page brings along what draws it. */
const SCANNED = 'qr.text';

function compile(key: string, text: string) {
  try {
    return compileMessageOrThrow(key === SCANNED ? packRows(encode(text, { border: 4, ecc: 'L' }).data) : text);
  } catch (cause) {
    throw new Error(`Message "${key}" is not valid ICU text: ${text}`, { cause });
  }
}
