import { readFileSync } from 'node:fs';

import type { Plugin } from 'vite';

/** Where the licences of all free software stand that a build holds, from its root. */
export const NOTICES = 'notices.txt';

/** What a build holds of without any module of it: what our style sheets are made from. */
const IN_STYLES = ['tailwindcss'];

/**
 * Completes what the bundler has written about the packages whose modules it bundled (`build.license`). A licence that asks
 * to be named, and is not, stops the build.
 */
export function notices(): Plugin {
  return {
    name: 'turn-the-key:notices',
    enforce: 'post',
    apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const file = bundle[NOTICES];
        if (file?.type !== 'asset') return this.error(`The bundler has written no ${NOTICES}`);
        const bundled = packagesOf(
          Object.values(bundle).flatMap((each) => ('moduleIds' in each ? each.moduleIds : [])),
        );
        const text = [String(file.source).trim(), ...IN_STYLES.map(noticeOf)].join('\n\n');
        const missing = [...bundled, ...IN_STYLES].filter((name) => !text.includes(`\n## ${name} - `));
        if (missing.length > 0) this.error(`${NOTICES} does not name ${missing.join(', ')}`);
        file.source = `${text}\n`;
      },
    },
  };
}

/** The npm packages that modules come from, each once. */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined);
}

/** In the form in which the bundler writes its own. */
function noticeOf(name: string): string {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
    license: string;
  };
  return `## ${name} - ${version} (${license})\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}`;
}
