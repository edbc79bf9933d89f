import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';

import { loadI18n } from './load.ts';
import { TextProvider, useDuration } from './text.ts';

let say: (seconds: number) => string;

beforeAll(async () => {
  const i18n = await loadI18n('en', ['frame']);
  const Said = ({ seconds }: { seconds: number }) => <b>{useDuration()(seconds)}</b>;
  say = (seconds) =>
    renderToStaticMarkup(
      <TextProvider value={i18n}>
        <Said seconds={seconds} />
      </TextProvider>,
    ).replaceAll(/<\/?b>/gu, '');
});

describe('how long something took', () => {
  it.each([
    [0, '0 seconds'],
    [0.6, '1 second'],
    [15, '15 seconds'],
    [119.4, '119 seconds'],
    [119.6, '2 minutes'],
    [600, '10 minutes'],
    [7_170, '120 minutes'],
    [7_200, '2 hours'],
    [86_399, '24 hours'],
    [86_400, 'more than a day'],
    [234_003, 'more than a day'],
  ])('is said in the unit that is fit for it: %d', (seconds, said) => {
    expect(say(seconds)).toBe(said);
  });
});

const catalogs = import.meta.glob<Record<string, string>>('./en/*.json', { eager: true, import: 'default' });

it('no text says a number of seconds that may be any', () => {
  const counted = Object.values(catalogs).flatMap((catalog) =>
    Object.entries(catalog).flatMap(([key, text]) => (/\{(?:seconds|minutes|hours)\b/u.test(text) ? key : [])),
  );
  // A clock that runs down from fifteen, and the length of a lesson or a course.
  expect(counted.filter((key) => !/^(?:test\.clock\.left|course\.|home\.|lesson\.|carry\.)/u.test(key))).toEqual([]);
});
