import { describe, expect, it } from 'vitest';
import product from '../locales/en/product.json' with { type: 'json' };
import { type DoStep, NO_SEED, type Step, type Variant } from '../machines/lesson/step.ts';
import { entryOf, play } from '../machines/session/entry.ts';
import { isControl } from '../machines/world/controls.ts';
import { GESTURES, nameOf } from '../machines/world/gestures.ts';
import { isMet } from '../machines/world/readings.ts';
import { findWay } from '../machines/world/ways.ts';
import { areaOf, AREAS } from './areas.ts';
import { TRUTHS } from './beliefs.ts';
import { CLAIMS } from './claims.ts';
import { LESSONS, lessonsFrom } from './all.ts';

const catalogs = import.meta.glob<Record<string, string>>('../locales/en/*.json', { eager: true, import: 'default' });
const catalogOf = (name: string) => catalogs[`../locales/en/${name}.json`] ?? {};
const coach = catalogOf('coach');

interface Row {
  lesson: string;
  id: string;
  from: string;
  step: Step;
  steps: readonly Step[];
  variant: Variant;
  position: number;
}

/** What is drawn differs from seed to seed. */
const SEEDS = [2, 3, 4, 5, 6, 7, 8];
const drawn = (await Promise.all(SEEDS.map(lessonsFrom))).flat().filter(({ seed }) => seed !== NO_SEED);

/** Every step of every lesson, in every scene that it may begin in. */
const rows: Row[] = [...LESSONS, ...drawn].flatMap((lesson) =>
  lesson.variants.flatMap((variant) =>
    [lesson.steps, lesson.proof].flatMap((steps) =>
      steps.map((step, position) => ({
        lesson: lesson.seed === NO_SEED ? lesson.id : `${lesson.id} from seed ${lesson.seed}`,
        id: step.id,
        from: entryOf(steps, variant, position).variant.id,
        step,
        steps,
        variant,
        position,
      })),
    ),
  ),
);

const isDo = (row: Row): row is Row & { step: DoStep } => row.step.kind === 'do';

describe.each(rows.filter(isDo))('$lesson $id from $from', ({ step, steps, variant, position }) => {
  const start = entryOf(steps, variant, position).world;
  const model = step.modelAnswer(start.context.scene);

  it('begins with its goal still to reach', () => {
    expect(isMet(step.goal, start)).toBe(false);
  });

  it('reaches its goal by its model answer, each gesture of which is offered', () => {
    const end = model.reduce((world, gesture) => {
      expect(isControl(world, gesture), nameOf(gesture)).toBe(true);
      return play(world, [gesture]);
    }, start);
    expect(isMet(step.goal, end)).toBe(true);
  });

  it('is reached by no shorter way within reach, and by its model answer among equals', () => {
    expect(findWay(start, step.goal, model)?.gestures.map(nameOf)).toEqual(model.map(nameOf));
  });
});

describe.each(rows.filter(({ step }) => step.kind === 'look'))('$lesson $id from $from', ({ step }) => {
  it('has a right answer and a wrong one', () => {
    expect(new Set(step.kind === 'look' ? step.answers.map(({ isRight }) => isRight) : [])).toEqual(
      new Set([true, false]),
    );
  });
});

describe.each(rows.filter(({ step }) => step.kind === 'choose'))(
  '$lesson $id from $from',
  ({ step, steps, position }) => {
    it('leads only to steps that come later', () => {
      const leads = step.kind === 'choose' ? step.outcomes.flatMap(({ leadsTo }) => leadsTo ?? []) : [];
      for (const id of leads) expect(steps.findIndex((one) => one.id === id)).toBeGreaterThan(position);
    });
  },
);

describe('the course', () => {
  it('names every lesson once, and every step once in its lesson', () => {
    const lessons = LESSONS.map(({ id }) => id);
    expect(new Set(lessons).size).toBe(lessons.length);
    for (const { steps, proof } of LESSONS) {
      const ids = [...steps, ...proof].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('gives every claim a source and the day on which it was read', () => {
    for (const { sources, checked } of CLAIMS) {
      expect(sources.length).toBeGreaterThan(0);
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      const urls: string[] = sources.flatMap((source) => ('url' in source ? source.url : []));
      for (const url of urls) expect(new URL(url).protocol).toBe('https:');
    }
  });

  it('is sure of nothing but what WhatsApp itself says, on a page of its own or in its own program', () => {
    const isTheirs = (url: string) => /^https:\/\/(?:faq|web)\.whatsapp\.com\//u.test(url);
    const sure = CLAIMS.filter(({ confidence }) => confidence === 'high');
    const alien = sure.filter(({ sources }) => !sources.some((source) => 'url' in source && isTheirs(source.url)));
    expect(alien.map(({ id }) => id)).toEqual([]);
  });

  it('sets every wrong belief right in words of its own that rest on a claim', () => {
    expect(Object.values(TRUTHS).map(({ says }) => says)).toEqual(Object.keys(catalogOf('beliefs')));
    for (const truth of Object.values(TRUTHS)) expect(truth.claims).not.toEqual([]);
  });

  it('can name the place, the label and the reason of every control', () => {
    for (const type of GESTURES) {
      expect(product, type).toHaveProperty([type]);
      expect(coach).toHaveProperty([`where.${areaOf({ type })}`]);
      // The cursor may be asked for any of them: from wherever somebody stands, each may be the next one.
      expect(coach).toHaveProperty([`because.${type}`]);
    }
    expect(new Set(GESTURES.map((type) => areaOf({ type })))).toEqual(new Set(AREAS));
  });

  it('uses every text of the coach', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    // A table of claims names every text, whether it is said or not.
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => /(?<!\.test)\.tsx?$/u.test(file) && !/claims[\w-]*\.ts$/u.test(file),
    );
    const source = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
    const isComposed = (key: string) => /^(?:because|where)\./u.test(key);
    const said = LESSONS.flatMap(({ id }) => Object.keys(catalogOf(id)));
    expect([...Object.keys(coach), ...said].filter((key) => !isComposed(key) && !source.includes(`'${key}'`))).toEqual(
      [],
    );
  });
});
