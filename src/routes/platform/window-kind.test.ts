import { expect, it } from 'vitest';

import { windowKindOf } from './window-kind.ts';

/** A window: its parent and the topmost one are itself, if none is given. */
function windowIn(parent: object | null, opener: object | null = null) {
  const made: Record<string, unknown> = { opener };
  made['parent'] = parent ?? made;
  made['top'] = parent ?? made;
  return made as unknown as Window;
}

it.each([
  ['a frame', 'Frame', windowIn(windowIn(null))],
  ['a window that the platform has opened', 'Window', windowIn(null, windowIn(null))],
  ['a frame in such a window', 'Window', windowIn(windowIn(null, windowIn(null)))],
  ['a tab of its own', 'Tab', windowIn(null)],
])('knows %s', (_, where, page) => {
  expect(windowKindOf(page)).toBe(where);
});
