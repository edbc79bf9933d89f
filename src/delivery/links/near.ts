/** Whether one letter is too much, missing, or another one, or two have changed places; never the first. */
export const isNear = (one: string, other: string): boolean =>
  one[0] === other[0] && withoutOne(one).some((less) => withoutOne(other).includes(less));

const withoutOne = (word: string): string[] => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
];
