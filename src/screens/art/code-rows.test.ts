import { encode } from 'uqr';
import { expect, it } from 'vitest';

import { packRows, unpackRows } from './code-rows.ts';

it('come out as they went in', () => {
  const { data } = encode('Practice code', { border: 4, ecc: 'L' });
  expect(unpackRows(packRows(data))).toEqual(data);
});
