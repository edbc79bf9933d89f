import { describe, expect, it, vi } from 'vitest';

import { saveOf } from '../machines/session/save.ts';
import { openSession } from '../machines/session/session.ts';
import { logOutComputer as lesson } from '../steps/log-out-computer/index.ts';
import { forgetJournal, forgetProof, hasJournal, readJournal, writeJournal } from './journals.ts';
import { openStore, type StorageHost } from './store.ts';

function fakeHost(storage: Partial<Storage> | null): StorageHost & { fire: () => void } {
  const listeners = new Set<() => void>();
  return {
    get localStorage() {
      if (storage === null) throw new DOMException('The operation is insecure.', 'SecurityError');
      return storage as Storage;
    },
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
    fire: () => {
      for (const listener of listeners) listener();
    },
  };
}

function fakeStorage(): Partial<Storage> {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

const full: Partial<Storage> = {
  ...fakeStorage(),
  setItem: () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  },
};

describe('a store', () => {
  it.each([
    ['a browser that keeps', fakeHost(fakeStorage())],
    ['a browser that forbids', fakeHost(null)],
    ['a browser that is full', fakeHost(full)],
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
    ['knows that a browser keeps', fakeHost(fakeStorage()), false],
    ['knows what a browser forbids', fakeHost(null), true],
    ['knows what a full browser refuses', fakeHost(full), true],
  ])('%s', (_, host, isForgetful) => {
    const store = openStore(host);
    expect(store.isForgetful()).toBe(false);
    store.write('theme', 'light');
    expect(store.isForgetful()).toBe(isForgetful);
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
    const session = openSession({ lesson, variant: lesson.variants[0], mode: 'exam', step: 0 });
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
