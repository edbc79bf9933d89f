import { describe, expect, it, vi } from 'vitest';

import { openedAt } from '../../machines/session/doubles/learner.ts';
import { saveOf } from '../../machines/session/save.ts';
import { logOutComputer as lesson } from '../../steps/log-out-computer/index.ts';
import { forgetJournal, forgetProof, hasJournal, readJournal, writeJournal } from './journals.ts';
import { joinStores, openStore, type StorageHost } from './store.ts';

type Change = Pick<StorageEvent, 'key' | 'newValue'>;

function fakeHost(storage: Partial<Storage> | null): StorageHost & { fire: (change?: Change) => void } {
  const listeners = new Set<(change: Change & Pick<StorageEvent, 'storageArea'>) => void>();
  return {
    get localStorage() {
      if (storage === null) throw new DOMException('The operation is insecure.', 'SecurityError');
      return storage as Storage;
    },
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
    fire: (change = { key: 'turn-the-key:theme', newValue: null }) => {
      for (const listener of listeners) listener({ ...change, storageArea: storage as Storage });
    },
  };
}

function fakeStorage(): Partial<Storage> {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** Has room for what is in it, and for nothing more. */
const fullOf = (storage: Partial<Storage>): Partial<Storage> =>
  Object.defineProperty(storage, 'setItem', {
    value: () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    },
  });

describe('a store', () => {
  it.each([
    ['a browser that keeps', fakeHost(fakeStorage())],
    ['a browser that forbids', fakeHost(null)],
    ['a browser that is full', fakeHost(fullOf(fakeStorage()))],
    ['no browser', null],
  ])('gives back what it was given in %s', (_, host) => {
    const store = openStore(host);
    expect(store.read('theme')).toBeNull();
    store.write('theme', 'light');
    store.write('theme', 'dark');
    expect(store.read('theme')).toBe('dark');
    store.remove('theme');
    expect(store.read('theme')).toBeNull();
  });

  it.each([
    ['kept', 'a browser that keeps', fakeHost(fakeStorage())],
    ['full', 'a browser that is full', fakeHost(fullOf(fakeStorage()))],
    ['blocked', 'a browser that forbids', fakeHost(null)],
    ['blocked', 'no browser', null],
  ] as const)('says that what is written is %s in %s', (keeping, _, host) => {
    const store = openStore(host);
    store.write('theme', 'dark');
    expect(store.keeping()).toBe(keeping);
  });

  it('says that nothing is missing once what had no room is removed', () => {
    const store = openStore(fakeHost(fullOf(fakeStorage())));
    expect(store.keeping()).toBe('kept');
    store.write('theme', 'dark');
    store.remove('theme');
    expect(store.keeping()).toBe('kept');
  });

  it('erases everything of ours, also what had no room, and nothing of anybody else’s', () => {
    const storage = fakeStorage();
    storage.setItem?.('somebody:theme', 'dark');
    const store = openStore(fakeHost(storage));
    store.write('theme', 'dark');
    store.write('journal:a', '{}');
    fullOf(storage);
    store.write('record', '1~');
    expect(store.names()).toEqual(['journal:a', 'record', 'theme']);
    const listener = vi.fn<() => void>();
    store.subscribe(listener);
    store.erase();
    expect([store.names(), store.read('record'), storage.length]).toEqual([[], null, 1]);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('keeps under the name that the head script reads', () => {
    const storage = fakeStorage();
    openStore(fakeHost(storage)).write('theme', 'dark');
    expect(storage.getItem?.('turn-the-key:theme')).toBe('dark');
  });

  it('tells of changes, its own and those of another page, until it is asked to stop', () => {
    const host = fakeHost(fakeStorage());
    const store = openStore(host);
    const listener = vi.fn<() => void>();
    const stop = store.subscribe(listener);
    store.write('theme', 'dark');
    host.fire();
    stop();
    store.remove('theme');
    host.fire();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('a journal', () => {
  it('is nothing where none was kept, and whatever was kept otherwise', () => {
    const store = openStore(null);
    expect(readJournal(store, 'a')).toBeUndefined();
    store.write('journal:a', '{"format":');
    expect(readJournal(store, 'a')).toBe('{"format":');
    store.write('journal:a', 'null');
    expect([readJournal(store, 'a'), hasJournal(store, 'a')]).toEqual([null, true]);
    forgetJournal(store, 'a');
    expect(hasJournal(store, 'a')).toBe(false);
  });

  it('of a proof is kept apart, and is nothing to continue', () => {
    const store = openStore(null);
    const session = openedAt(lesson, 'exam');
    const name = lesson.id;
    writeJournal(store, saveOf(session));
    expect([hasJournal(store, name), readJournal(store, name)]).toEqual([false, undefined]);
    expect(readJournal(store, name, 'exam')).toEqual(saveOf(session));
    forgetProof(store, name);
    expect(readJournal(store, name, 'exam')).toBeUndefined();
    writeJournal(store, saveOf(session));
    forgetJournal(store, name);
    expect(readJournal(store, name, 'exam')).toBeUndefined();
  });
});

describe('two stores that are joined', () => {
  const join = () => {
    const first = openStore(null);
    const second = openStore(null);
    return { first, second, both: joinStores(first, second, (name) => name.startsWith('visit:')) };
  };

  it('keep each thing in its place', () => {
    const { first, second, both } = join();
    both.write('record', 'a');
    both.write('visit:1', 'b');
    second.write('foreign', 'c');
    expect([first.names(), second.names()]).toEqual([['record'], ['foreign', 'visit:1']]);
    expect([both.names(), both.read('record'), both.read('visit:1')]).toEqual([['record', 'visit:1'], 'a', 'b']);
    both.remove('visit:1');
    expect(second.names()).toEqual(['foreign']);
  });

  it('tell of changes in either, and are erased as one', () => {
    const { first, second, both } = join();
    const heard = vi.fn<() => void>();
    const stop = both.subscribe(heard);
    first.write('record', 'a');
    second.write('visit:1', 'b');
    second.write('foreign', 'c');
    expect(heard).toHaveBeenCalledTimes(3);
    stop();
    both.erase();
    expect([first.names(), second.names()]).toEqual([[], ['foreign']]);
    expect(heard).toHaveBeenCalledTimes(3);
  });
});

describe('what was erased on another page', () => {
  const another = { key: 'turn-the-key:erased', newValue: '' };

  it('stays erased: what this page writes from then on it holds by itself', () => {
    const storage = fakeStorage();
    const host = fakeHost(storage);
    const [here, there] = [openStore(host), openStore(host)];
    here.subscribe(() => {});
    here.write('journal:habits', '{}');
    there.erase();
    host.fire(another);
    here.write('journal:habits', '{"more":1}');
    expect([here.keeping(), here.read('journal:habits'), there.names(), storage.length]).toEqual([
      'erased',
      '{"more":1}',
      [],
      0,
    ]);
    here.erase();
    here.write('theme', 'dark');
    expect([here.keeping(), there.read('theme')]).toEqual(['kept', 'dark']);
  });

  it('is told of by a mark that comes and goes', () => {
    const storage = fakeStorage();
    const store = openStore(fakeHost(storage));
    const set = vi.spyOn(storage as Storage, 'setItem');
    store.erase();
    expect(set.mock.calls).toEqual([['turn-the-key:erased', '']]);
    expect([store.names(), storage.length]).toEqual([[], 0]);
  });

  it('is so too where the browser itself has cleared everything, and not where one thing went', () => {
    const host = fakeHost(fakeStorage());
    const store = openStore(host);
    store.subscribe(() => {});
    host.fire({ key: 'turn-the-key:theme', newValue: null });
    host.fire({ key: 'turn-the-key:erased', newValue: null });
    expect(store.keeping()).toBe('kept');
    host.fire({ key: null, newValue: null });
    expect(store.keeping()).toBe('erased');
  });
});
