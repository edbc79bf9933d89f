/** What a page notes about itself while it is measured. */
export interface Noted {
  lcp: number;
  cls: number;
  /** Time beyond 50 ms of each long task. */
  tbt: number;
  /** The longest event of each interaction. */
  interactions: Record<number, number>;
  /** When the first press had had its visible effect. */
  answered: number | null;
}

declare global {
  var noted: Noted;
}

/** Runs in the page before any script of its own. */
export function note([control, effect]: readonly [string, string]): void {
  const noted: Noted = { lcp: 0, cls: 0, tbt: 0, interactions: {}, answered: null };
  globalThis.noted = noted;
  const observe = (type: string, see: (entry: PerformanceEntry) => void) => {
    const options = { type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit;
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe(options);
  };
  observe('largest-contentful-paint', ({ startTime }) => (noted.lcp = startTime));
  observe('longtask', ({ duration }) => (noted.tbt += duration - 50));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) noted.cls += value;
  });
  observe('event', (entry) => {
    const { interactionId, duration } = entry as PerformanceEntry & { interactionId: number };
    if (interactionId > 0)
      noted.interactions[interactionId] = Math.max(noted.interactions[interactionId] ?? 0, duration);
  });
  let isPressed = false;
  const look = () => {
    const found = document.querySelector<HTMLButtonElement>(control);
    if (!isPressed && found?.checkVisibility() === true && !found.disabled) {
      isPressed = true;
      found.click();
    }
    if (isPressed && document.querySelector(effect)?.checkVisibility() === true) noted.answered = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * All that was asked for before a moment, the page itself among it: how much of it came, compressed, and in how many
 * requests.
 */
export function askedBefore(moment: number): { kib: number; requests: number } {
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  const asked = (all as PerformanceResourceTiming[]).filter(({ startTime }) => startTime < moment);
  return {
    kib: asked.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024,
    requests: asked.length,
  };
}
