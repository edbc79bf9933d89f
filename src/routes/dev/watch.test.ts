import { describe, expect, it } from 'vitest';

import { OPEN_SCENE } from '../../machines/world/scene.ts';
import { watch } from './watch.ts';

describe('a world that is watched', () => {
  const watched = watch({
    ...OPEN_SCENE,
    before: [{ type: 'browser.tab.new' }, { type: 'browser.bookmark.whatsapp' }],
  });
  const counts: number[] = [];
  watched.subscribe(() => counts.push(watched.heard().length));
  watched.send({ type: 'site.menu.open' });
  watched.send({ type: 'hands.phone' });

  it('names the places that an input left and entered', () => {
    expect(watched.heard()[1]).toMatchObject({
      input: 'site.menu.open',
      left: ['browser.window.site.inside.chats'],
      entered: ['browser.window.site.inside.menu'],
      changed: [],
    });
  });

  it('names what the world told itself', () => {
    expect(watched.heard()[0]?.raised).toEqual(['computer.rests']);
  });

  it('tells whoever listens of each', () => {
    expect(counts).toEqual([1, 2]);
  });
});
