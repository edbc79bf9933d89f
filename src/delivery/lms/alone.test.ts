import { afterEach, describe, expect, it, vi } from 'vitest';

import { isAlone } from './alone.ts';
import { openClock } from './doubles/clock.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('a window', () => {
  it('is alone with a visit that nobody else has open', async () => {
    const { clock, pass } = openClock();
    const alone = isAlone('visit-1', 'a', clock);
    await pass(300);
    expect(await alone).toBe(true);
  });

  it('that was duplicated is not', async () => {
    const { clock, pass } = openClock();
    const first = isAlone('visit-2', 'z', clock);
    await pass(300);
    await first;
    expect(await isAlone('visit-2', 'a', openClock().clock)).toBe(false);
  });

  it('is one of two that are opened at once, and only one of them stays', async () => {
    const { clock, pass } = openClock();
    const [one, other] = [isAlone('visit-3', 'a', clock), isAlone('visit-3', 'b', clock)];
    expect(await other).toBe(false);
    await pass(300);
    expect(await one).toBe(true);
  });

  it('is taken for alone where windows can’t ask each other', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(await isAlone('visit-4', 'a', openClock().clock)).toBe(true);
  });
});
