import { describe, expect, it } from 'vitest';
import { drawing } from './draw.ts';

const SEEDS = Array.from({ length: 600 }, (_, index) => index + 1);

describe('a drawing', () => {
  it('is the same each time for one seed', () => {
    const draw = (seed: number) => {
      const { int, pick, shuffle } = drawing(seed);
      return [int(1_000), pick(['a', 'b', 'c']), shuffle([1, 2, 3, 4, 5]), int(7)];
    };
    for (const seed of SEEDS) expect(draw(seed)).toEqual(draw(seed));
    expect(new Set(SEEDS.map((seed) => JSON.stringify(draw(seed)))).size).toBeGreaterThan(590);
  });

  it('gives every number, and none that was not asked for', () => {
    const drawn = SEEDS.map((seed) => drawing(seed).int(6));
    expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    const { int } = drawing(9);
    expect(SEEDS.map(() => int(1))).toEqual(SEEDS.map(() => 0));
  });

  it('keeps all that it shuffles, and brings each to every position', () => {
    const given = ['a', 'b', 'c', 'd'] as const;
    const orders = SEEDS.map((seed) => drawing(seed).shuffle(given));
    for (const order of orders) expect(order.toSorted()).toEqual([...given]);
    expect(new Set(orders.map((order) => order.join(''))).size).toBe(24);
    for (const position of given.keys())
      for (const item of given) {
        const share = orders.filter((order) => order[position] === item).length / orders.length;
        expect(share).toBeGreaterThan(0.17);
        expect(share).toBeLessThan(0.33);
      }
  });
});
