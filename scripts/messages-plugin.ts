import { readFile } from 'node:fs/promises';

import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

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

function compile(key: string, text: string) {
  try {
    return compileMessageOrThrow(text);
  } catch (cause) {
    throw new Error(`Message "${key}" is not valid ICU text: ${text}`, { cause });
  }
}
