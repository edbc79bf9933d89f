/** Where things are kept on this device: short names, text values. Never throws, whatever the browser forbids. */
export interface Store {
  read: (name: string) => string | null;
  write: (name: string, value: string) => void;
  remove: (name: string) => void;
  /** Whether something is held in memory only, since the browser refuses to keep it. */
  isForgetful: () => boolean;
  /** Told after each change, from this page or another one. */
  subscribe: (listener: () => void) => () => void;
}

const PREFIX = 'turn-the-key:';

/** The part of the browser that a store stands on. */
export interface StorageHost {
  /** Throws where storage is blocked, as in an opaque origin. */
  readonly localStorage: Storage;
  addEventListener: (type: 'storage', listener: () => void) => void;
  removeEventListener: (type: 'storage', listener: () => void) => void;
}

/** Keeps things in the browser; what it refuses is kept in memory, for as long as the page lives. */
export function openStore(host: StorageHost | null): Store {
  const refused = new Map<string, string>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const attempt = <Result>(use: (area: Storage) => Result): Result | undefined => {
    try {
      return host === null ? undefined : use(host.localStorage);
    } catch {
      return undefined;
    }
  };
  return {
    read: (name) => refused.get(name) ?? attempt((area) => area.getItem(PREFIX + name)) ?? null,
    write: (name, value) => {
      const isKept = attempt((area) => {
        area.setItem(PREFIX + name, value);
        return true;
      });
      if (isKept) refused.delete(name);
      else refused.set(name, value);
      tell();
    },
    remove: (name) => {
      refused.delete(name);
      attempt((area) => area.removeItem(PREFIX + name));
      tell();
    },
    isForgetful: () => refused.size > 0,
    subscribe: (listener) => {
      if (listeners.size === 0) host?.addEventListener('storage', tell);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) host?.removeEventListener('storage', tell);
      };
    },
  };
}
