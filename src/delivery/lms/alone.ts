import type { Clock } from './tracker.ts';

// oxlint-disable unicorn/require-post-message-target-origin -- a channel is of one origin.
const LONGEST = 200;

/**
 * Whether no other window of this browser has the same visit open: one that was duplicated knows all that this one does,
 * and both would speak for it.
 */
export function isAlone(name: string, id: string, clock: Clock): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const channel = new BroadcastChannel(name);
      let isSettled = false;
      const settle = (alone: boolean) => {
        if (isSettled) return;
        isSettled = true;
        if (!alone) channel.close();
        resolve(alone);
      };
      channel.addEventListener('message', ({ data }: MessageEvent<{ asks?: string; is?: string }>) => {
        // Of two that ask at once, one stays.
        if (typeof data.asks === 'string' && (isSettled || id < data.asks)) channel.postMessage({ is: id });
        if (typeof data.is === 'string') settle(false);
      });
      channel.postMessage({ asks: id });
      clock.after(LONGEST, () => settle(true));
    } catch {
      resolve(true);
    }
  });
}
