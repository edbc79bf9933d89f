import { expect, it } from 'vitest';

const sources = import.meta.glob<string>('../**/*.tsx', { query: '?raw', import: 'default', eager: true });
const pictures = Object.entries(sources).flatMap(([file, source]) =>
  [...source.matchAll(/<svg\b[^>]*>/gu)].map(
    ([tag]) => [`${file} ${tag.replaceAll(/\s+/gu, ' ').slice(0, 60)}`, tag] as const,
  ),
);

it('each picture has a size, and no colour, without any style sheet: old browsers read none of ours', () => {
  expect(pictures.length).toBeGreaterThan(10);
  const bare = pictures.filter(([, tag]) => ![/\swidth=/u, /\sheight=/u].every((given) => given.test(tag)));
  const black = pictures.filter(([, tag]) => !/\s(?:fill=|aria-hidden className="sim-doodles)/u.test(tag));
  expect([...bare, ...black].map(([name]) => name)).toEqual([]);
});
