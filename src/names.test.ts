import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sources = Object.keys(import.meta.glob('./**/*.{ts,tsx}')).filter(
  (path) => !/\.test\.tsx?$|\.d\.ts$/u.test(path),
);

/** What stands at the same place in folders of one kind, and is found by that place. */
const BY_PLACE = /^\.\/(?:steps\/[^/]+\/(?:outline|claims)|routes\/[^/]+\/(?:route|claims))\.ts$/u;

const EXPORTED =
  /^export (?:default )?(?:async )?(?:abstract )?(?:type|interface|class|enum|const|let|function\*?) (?<name>\w+)/gmu;

it('each exported name is declared in one module', () => {
  const modules = new Map<string, Set<string>>();
  for (const path of sources.filter((one) => !BY_PLACE.test(one))) {
    const text = readFileSync(new URL(path, import.meta.url), 'utf8');
    for (const { groups } of text.matchAll(EXPORTED)) {
      const name = groups?.['name'] ?? '';
      modules.set(name, (modules.get(name) ?? new Set()).add(path));
    }
  }
  expect(modules.size).toBeGreaterThan(500);
  const shared = [...modules].flatMap(([name, paths]) => (paths.size > 1 ? [`${name}: ${[...paths].join(', ')}`] : []));
  expect(shared.toSorted()).toEqual([]);
});
