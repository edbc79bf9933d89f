import { describe, expect, it } from 'vitest';
import { OPEN_SCENE } from './scene.ts';
import { keyOf, openWorld, type World } from './world.ts';

const world = openWorld(OPEN_SCENE);

/** The same world with another value in one field of its context, whatever that is. */
const changed = (field: string): World => ({ ...world, context: { ...world.context, [field]: 'another' } });

describe('the key of a world', () => {
  it.each(Object.keys(world.context).filter((field) => field !== 'scene'))('tells two worlds by their %s', (field) => {
    expect(keyOf(changed(field))).not.toBe(keyOf(world));
  });

  it('leaves out the scene, which can’t change', () => {
    expect(keyOf(changed('scene'))).toBe(keyOf(world));
  });

  it('tells two worlds by their places', () => {
    expect(keyOf({ ...world, value: { ...world.value, phone: 'home' } })).not.toBe(keyOf(world));
  });
});
