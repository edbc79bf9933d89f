import { describe, expect, it } from 'vitest';

import { BEASTS, meet, SCENARIOS } from './doubles/cmi5-beasts.ts';

/** One of so many meets each learner here; all of them do at night. */
const SHARE = process.env['NIGHTLY'] ? 1 : 41;

describe.each(Object.entries(SCENARIOS))('a learner who %s', (name, scenario) => {
  const offset = Object.keys(SCENARIOS).indexOf(name) * 5;
  const met = BEASTS.filter((_, index) => (index + offset) % SHARE === 0);

  it.each(met.map((beast) => [beast.name, beast] as const))('meets %s', async (_, beast) => {
    expect(await meet(scenario, beast)).toEqual([]);
  });
});
