import { beforeAll, describe, expect, it } from 'vitest';

import { controls } from '../../machines/world/controls.ts';
import type { World } from '../../machines/world/world.ts';
import { computerStates } from '../gallery/computer-states.ts';
import { phoneStates } from '../gallery/phone-states.ts';
import { markupOf } from '../doubles/markup.tsx';
import { Shelf } from './shelf.tsx';

let draw: Record<'framed' | 'small', (world: World) => string>;

beforeAll(async () => {
  draw = {
    framed: await markupOf(<Shelf isSmall={false} />),
    small: await markupOf(<Shelf isSmall />),
  };
});

/** The gestures that can be made on it. */
const offered = (html: string): string[] =>
  [...html.matchAll(/<button(?=[^>]*data-gesture="([^"]*)")([^>]*)>/gu)]
    .flatMap(([, name = '', rest = '']) => (rest.includes(' disabled=""') ? [] : name))
    .toSorted();

/** Whoever sits where, whatever is in their hands, and whether it may be left: the gallery has more of it than free practice. */
const worlds = [...computerStates, ...phoneStates].map(({ world }) => world);

describe.each([
  ['where both devices stand', 'framed', ['hands.computer', 'hands.phone']],
  ['where one alone fits', 'small', ['hands.computer', 'hands.phone', 'seat.leave']],
] as const)('the shelf, %s,', (_, form, own) => {
  it('offers what the world allows of turning and leaving, each once', () => {
    const wrong = worlds.flatMap((world) => {
      const wanted = controls(world)
        .map(({ type }) => type)
        .filter((type) => own.some((one) => one === type));
      return offered(draw[form](world)).join() === wanted.toSorted().join() ? [] : [wanted.join()];
    });
    expect(wrong).toEqual([]);
  });
});
