import { afterEach, describe, expect, it, vi } from 'vitest';

import { uuid } from './uuid.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('an id', () => {
  it('is a random UUID, and no two are the same', () => {
    const ids = Array.from({ length: 2000 }, uuid);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([0, 255])('keeps its form whatever chance gives: %i', (byte) => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(byte) });
    expect(uuid()).toBe(byte === 0 ? '00000000-0000-4000-8000-000000000000' : 'ffffffff-ffff-4fff-bfff-ffffffffffff');
  });
});
