import { describe, expect, it } from 'vitest';

import { OPEN_SCENE } from '../../machines/world/scene.ts';
import { beginSandbox, change, type Passing } from './sandbox.ts';

const after = (...passings: Passing[]) =>
  passings.reduce((sandbox, passing) => change(sandbox, { type: 'pass', passing }), beginSandbox(OPEN_SCENE)).passed;

describe('time that passes in the sandbox', () => {
  it('ends the links that there are', () => {
    expect(after('clock.phoneUnused14Days')).toBe('clock.phoneUnused14Days');
    expect(after('clock.computerIdle30Days')).toBe('clock.computerIdle30Days');
    expect(after('clock.computerIdle30Days', 'clock.phoneUnused14Days')).toBe('clock.phoneUnused14Days');
  });

  it('does not end a link twice', () => {
    expect(after('clock.phoneUnused14Days', 'clock.computerIdle30Days')).toBe('nothing');
    expect(after('clock.computerIdle30Days', 'clock.computerIdle30Days')).toBe('nothing');
    expect(after('clock.phoneUnused14Days', 'clock.phoneUnused14Days')).toBe('nothing');
  });

  it('lets people come and go without a link', () => {
    expect(after('clock.phoneUnused14Days', 'clock.nextPerson')).toBe('clock.nextPerson');
  });
});
