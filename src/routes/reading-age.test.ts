import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

const catalogs = import.meta.glob<Record<string, string>>('../locales/en/*.json', { eager: true, import: 'default' });
const catalogOf = (name: string) => catalogs[`../locales/en/${name}.json`] ?? {};

const labels = new Set(Object.values(catalogOf('product')));

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });
const partsOf = (segmenter: Intl.Segmenter, text: string) => [...segmenter.segment(text)];

/** A label of the real product is looked for, not read: it counts as one short word. So does an address. */
const read = (text: string) =>
  text
    .replaceAll(/<b>(.*?)<\/b>/gu, (_, bold: string) => (labels.has(bold) ? 'it' : bold))
    .replaceAll('web.whatsapp.com', 'it');

/** The Flesch–Kincaid grade: about the years of school that it takes to read the texts. */
function gradeOf(texts: readonly string[]): number {
  const lines = texts.flatMap((text) => partsOf(sentences, read(text)).map(({ segment }) => segment));
  const all = lines.flatMap((line) =>
    partsOf(words, line).flatMap(({ segment, isWordLike }) => (isWordLike ? segment : [])),
  );
  const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: lines.length, word: all.length, syllable: syllables });
}

/** What each page says of its catalogs, by their names. */
const pages: Readonly<Record<string, object>> = Object.assign(
  {},
  ...Object.values(import.meta.glob<object>('./*/claims.ts', { eager: true, import: 'claimsOf' })),
);

const isSentence = (text: string) => /[.!?]”?$/u.test(text);

/** All that a learner is told, a trainer's notes not counted; of our pages, the sentences and not the labels. */
const told = (name: string) =>
  Object.entries(catalogOf(name)).filter(
    ([key, text]) => !key.endsWith('.notes') && (pages[name] === undefined || key in pages[name] || isSentence(text)),
  );

/** The imitated apps' labels, and what invented people write, are not ours to make plainer. */
const FOREIGN: ReadonlySet<string> = new Set(['product', 'scenery']);
const names = Object.keys(catalogs).map((path) => path.replaceAll(/^.*\/|\.json$/gu, ''));

describe.each(names.filter((name) => !FOREIGN.has(name)))('the texts of %s', (name) => {
  it('can be read after seven years of school', () => {
    expect(gradeOf(told(name).map(([, text]) => text))).toBeLessThanOrEqual(7);
  });

  it('hold none that is much harder than the rest', () => {
    expect(told(name).filter(([, text]) => gradeOf([text]) > 10)).toEqual([]);
  });
});

describe('the measure', () => {
  it('tells a plain sentence from a hard one', () => {
    expect(gradeOf(['The cat sat on the mat. Then it ran off.'])).toBeLessThan(2);
    expect(
      gradeOf(['Notwithstanding considerable organisational difficulties, authentication necessitates verification.']),
    ).toBeGreaterThan(15);
  });

  it('takes a quoted label of the product as one word', () => {
    expect(gradeOf(['Press <b>Mark all as read</b> now.'])).toBe(gradeOf(['Press it now.']));
  });
});
