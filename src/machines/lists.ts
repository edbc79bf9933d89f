/** In order, as a new list: `toSorted()` is younger than the oldest browsers that we work in. */
export const sorted = <Item>(list: Iterable<Item>, compare?: (one: Item, other: Item) => number): Item[] =>
  // oxlint-disable-next-line unicorn/no-array-sort
  [...list].sort(compare);

/** From its end, as a new list: `toReversed()` is too young as well. */
export const reversed = <Item>(list: Iterable<Item>): Item[] =>
  // oxlint-disable-next-line unicorn/no-array-reverse
  [...list].reverse();
