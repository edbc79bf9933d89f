import { expect, it } from 'vitest';

import { bytesMade } from './heap.ts';

it('weighs all that a page has made, and not the code that is made of its scripts', () => {
  const meta = { node_fields: ['type', 'name', 'self_size'], node_types: [['object', 'code', 'string']] } as const;
  const rows = [
    [0, 0, 100],
    [1, 0, 4000],
    [2, 0, 20],
  ];
  expect(bytesMade({ snapshot: { meta }, nodes: rows.flat() })).toBe(120);
});
