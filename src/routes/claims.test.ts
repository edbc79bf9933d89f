import { describe, expect, it } from 'vitest';

import { LESSONS } from '../steps/all.ts';
import { TRUTHS } from '../steps/beliefs.ts';
import { claimsOfCoach } from '../steps/claims-of-coach.ts';
import { CLAIMS } from '../steps/claims.ts';

const catalogs = import.meta.glob<Record<string, string>>('../locales/en/*.json', { eager: true, import: 'default' });
const catalogOf = (name: string) => catalogs[`../locales/en/${name}.json`] ?? {};
const claims = catalogOf('claims');

type Table = Record<string, readonly string[]>;

/** What each lesson says of its own texts. */
const lessonTables = import.meta.glob<Table>('../steps/*/claims.ts', { eager: true, import: 'claimsOf' });

/** What each page says of its catalogs, by their names. */
const pageTables: Readonly<Record<string, Table>> = Object.assign(
  {},
  ...Object.values(import.meta.glob<Record<string, Table>>('./*/claims.ts', { eager: true, import: 'claimsOf' })),
);

/** Texts that speak of this program and its lessons, or of what stands on the simulated screens: they teach nothing. */
const PLAIN_TEXTS = [
  'app.',
  'lesson.',
  'nav.',
  'dev.',
  'warning.',
  'broken.',
  'stage.',
  'coach.',
  'seen.',
  'end.belief.',
  'about.confidence.',
];

describe('the course', () => {
  it('says, text by text, which claims it makes, and uses every one on the list', () => {
    const tables = [...Object.values(lessonTables), claimsOfCoach, ...Object.values(pageTables)];
    const made = new Set<string>([
      ...tables.flatMap((table) => Object.values(table).flat()),
      ...Object.values(TRUTHS).flatMap((truth) => truth.claims),
    ]);
    expect([...made].toSorted()).toEqual(CLAIMS.map(({ id }) => id).toSorted());
    for (const id of made) expect(claims).toHaveProperty([`claim.${id}`]);
  });

  it('leaves no lesson and no catalog that teaches without such a table', () => {
    const lessons = LESSONS.map(({ id }) => id);
    expect(Object.keys(lessonTables).toSorted()).toEqual(lessons.map((id) => `../steps/${id}/claims.ts`).toSorted());
    // The imitated apps' labels, the invented people, and the claims themselves.
    const silent = ['product', 'scenery', 'claims'];
    const known = [...silent, ...lessons, 'coach', 'beliefs', ...Object.keys(pageTables)];
    const all = Object.keys(catalogs).map((path) => path.replaceAll(/^.*\/|\.json$/gu, ''));
    expect(all.toSorted()).toEqual(known.toSorted());
  });

  it.each(Object.entries(pageTables))('says of each sentence of %s.json which claims it makes', (name, table) => {
    const isPlain = (key: string) => PLAIN_TEXTS.some((prefix) => key.startsWith(prefix));
    const sentences = Object.entries(catalogOf(name)).flatMap(([key, text]) =>
      /[.!?]”?$/u.test(text) && !isPlain(key) ? key : [],
    );
    expect(sentences.filter((key) => !(key in table))).toEqual([]);
  });
});
