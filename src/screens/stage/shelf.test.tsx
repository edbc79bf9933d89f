import { beforeAll, describe, expect, it } from 'vitest';

import { controls } from '../../machines/world/controls.ts';
import { OPEN_SCENE } from '../../machines/world/scene.ts';
import { walk } from '../../machines/world/ways.ts';
import type { World } from '../../machines/world/world.ts';
import { markupOf } from '../markup.tsx';
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

/** Each sixteenth, and all of them by night. */
const worlds = [...walk(OPEN_SCENE, [{ type: 'clock.nextPerson' }]).nodes.values()]
  .map(({ world }) => world)
  .filter((_, index) => process.env['NIGHTLY'] !== undefined || index % 16 === 0);

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
    expect(worlds.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
