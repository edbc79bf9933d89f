/** Those who listen to one thing. */
export interface Listeners<Told> {
  /** Returns what stops it. */
  readonly add: (listener: (told: Told) => void) => () => void;
  readonly tell: (told: Told) => void;
}

/** `watch` begins where the first one listens, and what it returns ends it with the last one. */
export function openListeners<Told = void>(watch: () => () => void = () => () => {}): Listeners<Told> {
  const listeners = new Set<(told: Told) => void>();
  let stop = () => {};
  return {
    add: (listener) => {
      if (listeners.size === 0) stop = watch();
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) stop();
      };
    },
    tell: (told) => {
      for (const listener of listeners) listener(told);
    },
  };
}
