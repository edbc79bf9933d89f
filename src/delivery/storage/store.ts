import { openListeners } from '../../machines/listeners.ts';
import { sorted } from '../../machines/lists.ts';
import { ERASED, PREFIX } from './names.ts';

/** Where things are kept on this device: short names, text values. Never throws, whatever the browser forbids. */
export interface Store {
  read: (name: string) => string | null;
  write: (name: string, value: string) => void;
  remove: (name: string) => void;
  /** Everything that was written and not removed, in the order of the alphabet. */
  names: () => readonly string[];
  /** Removes all of it. */
  erase: () => void;
  keeping: () => Keeping;
  /** Told after each change, from this page or another one. */
  subscribe: (listener: () => void) => () => void;
}

/**
 * How long what is written stays. `kept`: until it is removed. `full`: the browser had no room for something, which is
 * held for as long as the page lives. `blocked`: so is everything, since the browser keeps nothing. `erased`: so is
 * everything that comes now, since somebody has erased all of it on another page.
 */
export type Keeping = 'kept' | 'full' | 'blocked' | 'erased';

const ERASED_KEY = PREFIX + ERASED;

/** The part of the browser that a store stands on. */
export interface StorageHost {
  /** Each throws where storage is blocked, as in an opaque origin. */
  readonly localStorage?: Storage;
  /** Lives as long as its tab. */
  readonly sessionStorage?: Storage;
  addEventListener: (type: 'storage', listener: (event: Change) => void) => void;
  removeEventListener: (type: 'storage', listener: (event: Change) => void) => void;
}

/** Another page has changed something; all at once where it has no name. */
type Change = Pick<StorageEvent, 'key' | 'newValue' | 'storageArea'>;

/** Keeps things in the browser; what it refuses is kept in memory, for as long as the page lives. */
export function openStore(host: StorageHost | null, where: 'localStorage' | 'sessionStorage' = 'localStorage'): Store {
  const refused = new Map<string, string>();
  let isErased = false;
  const { add, tell } = openListeners(() => {
    host?.addEventListener('storage', hear);
    return () => host?.removeEventListener('storage', hear);
  });
  const hear = ({ key, newValue, storageArea }: Change) => {
    if (attempt((area) => area !== storageArea)) return;
    if (key === null || (key === ERASED_KEY && newValue !== null)) isErased = true;
    tell();
  };
  const attempt = <Result>(use: (area: Storage) => Result): Result | undefined => {
    try {
      const area = host?.[where];
      return area === undefined ? undefined : use(area);
    } catch {
      return undefined;
    }
  };
  const keptNames = () => attempt(namesIn);
  const forget = (name: string) => {
    refused.delete(name);
    attempt((area) => area.removeItem(PREFIX + name));
  };
  const names = () => sorted(new Set([...(keptNames() ?? []), ...refused.keys()]));
  return {
    read: (name) => refused.get(name) ?? attempt((area) => area.getItem(PREFIX + name)) ?? null,
    write: (name, value) => {
      const isKept = attempt((area) => {
        if (isErased) return false;
        area.setItem(PREFIX + name, value);
        return true;
      });
      if (isKept) refused.delete(name);
      else refused.set(name, value);
      tell();
    },
    remove: (name) => {
      forget(name);
      tell();
    },
    names,
    erase: () => {
      names().forEach(forget);
      isErased = false;
      attempt((area) => area.setItem(ERASED_KEY, ''));
      attempt((area) => area.removeItem(ERASED_KEY));
      tell();
    },
    keeping: () => {
      if (keptNames() === undefined) return 'blocked';
      if (isErased) return 'erased';
      return refused.size === 0 ? 'kept' : 'full';
    },
    subscribe: add,
  };
}

/** Two stores as one: what has a certain kind of name lies in the second. */
export function joinStores(first: Store, second: Store, isOfSecond: (name: string) => boolean): Store {
  const storeOf = (name: string) => (isOfSecond(name) ? second : first);
  return {
    read: (name) => storeOf(name).read(name),
    write: (name, value) => storeOf(name).write(name, value),
    remove: (name) => storeOf(name).remove(name),
    names: () => [...first.names(), ...second.names().filter(isOfSecond)],
    erase: () => {
      first.erase();
      second.names().filter(isOfSecond).forEach(second.remove);
    },
    keeping: first.keeping,
    subscribe: (listener) => {
      const stops = [first.subscribe(listener), second.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
  };
}

const namesIn = (area: Storage): string[] =>
  Array.from({ length: area.length }, (_, index) => area.key(index) ?? '')
    .filter((key) => key.startsWith(PREFIX) && key !== ERASED_KEY)
    .map((key) => key.slice(PREFIX.length));
