import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LINES = readFileSync('docs/glossary.md', 'utf8').split('\n');
const terms = LINES.flatMap((line) => /^- \*\*(?<term>[^*]+)\*\*: ./u.exec(line)?.groups?.['term'] ?? []);

/** Every word of the code, also the parts of names such as `planTour`. */
const words = new Set(
  globSync('{src,scripts,e2e}/**/*.{ts,tsx,mjs}')
    .filter((file) => !file.endsWith('glossary.test.ts'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/[A-Z]?[a-z]+/gu) ?? [])
    .map((word) => word.toLowerCase()),
);

const occurs = (word: string) => words.has(word) || words.has(`${word}s`);

describe('the glossary', () => {
  it('has one term a line, and each term once', () => {
    expect(LINES.filter((line) => line.startsWith('- ') && !/^- \*\*[^*]+\*\*: ./u.test(line))).toEqual([]);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
    expect(terms.length).toBeGreaterThan(40);
  });

  it.each(terms)('%s is a word of the code', (term) => {
    expect(term.split(' ').filter((word) => !occurs(word))).toEqual([]);
  });
});
