/** Chances that depend on a seed alone. */
export interface Drawing {
  /** A whole number from 0 up to, and without, `below`. */
  int: (below: number) => number;
  pick: <Item>(from: readonly [Item, ...Item[]]) => Item;
  /** All of them in another order; what is given stays as it is. */
  shuffle: <Item>(items: readonly Item[]) => Item[];
}

/** Draws by the generator "mulberry32": the same seed and the same questions, the same answers, in every browser. */
export function drawing(seed: number): Drawing {
  let state = seed | 0;
  const int = (below: number): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  return {
    int,
    pick: (from) => from[int(from.length)] ?? from[0],
    shuffle: (items) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const [drawn] = shuffled.splice(int(last + 1), 1);
        if (drawn !== undefined) shuffled.push(drawn);
      }
      return shuffled;
    },
  };
}
