import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { charts } from './charts.ts';

describe('the pictures of the charts', () => {
  it.each(charts())('%s is fresh (else: npm run charts)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('are all that lies in their folder', () => {
    const files = readdirSync('docs/charts').map((name) => `docs/charts/${name}`);
    expect(files.toSorted()).toEqual(
      charts()
        .map(([path]) => path)
        .toSorted(),
    );
  });
});
