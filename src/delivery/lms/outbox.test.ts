import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { type SendAnswer, openOutbox } from './outbox.ts';
import { browserClock } from './tracker.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an outbox', () => {
  it('goes on by itself where all was thrown in vain, and the page came back', async () => {
    const answers: SendAnswer[] = ['again', 'again'];
    const send = vi.fn<(items: readonly string[]) => Promise<SendAnswer>>(() =>
      Promise.resolve(answers.shift() ?? 'taken'),
    );
    const outbox = openOutbox({ send, clock: browserClock, tell: () => {} });
    outbox.add('first');
    await vi.advanceTimersByTimeAsync(0);
    await outbox.throwAll();
    expect(send).toHaveBeenCalledTimes(2);
    outbox.add('second');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send.mock.calls.slice(2)).toEqual([[['first']], [['second']]]);
  });
});
