import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

import { NOTICES } from './notices-plugin.ts';

/** What of a bundle's files is looked at here. */
interface Output {
  readonly fileName: string;
  readonly moduleIds?: readonly string[];
  readonly source?: string | Uint8Array;
}

/** A licence text by whatever name; a package without one is named by its licence alone. */
const licenceOf = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/iu.test(name));
  return file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
};

describe('the notices', () => {
  let files: readonly Output[] = [];
  const text = () => String(files.find(({ fileName }) => fileName === NOTICES)?.source);
  /** The folder of each package that a module of the bundle comes from. */
  const folders = () =>
    new Set(
      files
        .flatMap(({ moduleIds = [] }) => moduleIds)
        .map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(id.replace('\0', ''))?.[0])
        .filter((folder) => folder !== undefined && existsSync(`${folder}/package.json`)),
    );

  beforeAll(async () => {
    const built = await build({ logLevel: 'silent', build: { write: false } });
    files = (built as { output: readonly Output[] }).output;
  });

  it('name every package whose code is in the bundle, with its licence', () => {
    expect(folders().size).toBeGreaterThan(7);
    for (const folder of [...folders(), 'node_modules/tailwindcss']) {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
        string,
        string
      >;
      expect(text()).toContain(`## ${name} - ${version} (${license})`);
      expect(text()).toContain(licenceOf(folder ?? ''));
    }
  });

  it('hold a licence text for each of them', () => {
    const parts = text().split(/^## /mu).slice(1);
    expect(parts.filter((part) => !/copyright|permission/iu.test(part)).map((part) => part.split('\n')[0])).toEqual([]);
  });
});
