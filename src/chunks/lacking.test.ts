import { expect, it } from 'vitest';

import { isLacking } from './lacking.ts';

it.each([
  ['Chrome: a method', new TypeError('[].toNewest is not a function')],
  ['Chrome: a chain', new TypeError('(intermediate value).filter(...).toNewest is not a function')],
  ['Firefox: a method', new TypeError('t.items.toNewest is not a function')],
  [
    'Safari: a method',
    new TypeError("[].toNewest is not a function. (In '[].toNewest()', '[].toNewest' is undefined)"),
  ],
  ['a constructor', new TypeError('Intl.NewestFormat is not a constructor')],
  ['Chrome: a name', new ReferenceError('newest is not defined')],
  ['Safari: a name', new ReferenceError("Can't find variable: newest")],
])('a browser lacks something: %s', (_, error) => {
  expect(isLacking(error)).toBe(true);
});

it.each([
  ['damaged data', new TypeError('kept.journal.map is not a function')],
  ['nothing where something should be', new TypeError("Cannot read properties of undefined (reading 'map')")],
  ['a part that did not arrive', new TypeError('Failed to fetch dynamically imported module: https://x.example/a.js')],
  ['something thrown on purpose', new Error('The page has no #root')],
  ['no error at all', 'no'],
])('a fault of ours is no old browser: %s', (_, error) => {
  expect(isLacking(error)).toBe(false);
});
