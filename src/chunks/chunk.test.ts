// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { type Chunk, chunk, forgetMissing, MissingChunk, PAUSE, remembered } from './chunk.ts';
import { isLate, SLOW, stopWaiting } from './waiting.ts';

const ENTRY = 'index-abc.js';

interface Around {
  online?: boolean;
  /** What the page's own address answers; `null`: nothing. */
  page?: { ok: boolean; text: string } | null;
  /** How often the browser has asked by itself for a file whose link has failed. */
  asked?: number;
  /** Whether a link of the page has failed already. */
  isMissed?: boolean;
}

/** The little that a chunk asks of the browser. */
function stand({ online = true, page = { ok: true, text: ENTRY }, asked = 0, isMissed = false }: Around = {}) {
  const link = { href: 'https://site.example/a.js', dataset: { missed: '' } };
  vi.stubGlobal('navigator', { onLine: online });
  vi.stubGlobal('location', new URL('https://site.example/about/'));
  vi.stubGlobal('document', {
    querySelector: () => ({ src: `https://site.example/assets/${ENTRY}` }),
    querySelectorAll: () => (asked > 0 || isMissed ? [link] : []),
  });
  vi.stubGlobal('performance', { getEntriesByName: () => Array.from({ length: asked }), getEntriesByType: () => [] });
  vi.stubGlobal('fetch', async () => {
    if (page === null) throw new TypeError('Failed to fetch');
    return { ok: page.ok, text: async () => page.text };
  });
}

/** A chunk whose first answers are these; `null` stands for one that fails. */
function answering(...answers: (string | null)[]) {
  const ask = vi.fn<() => Promise<string>>(async () => {
    const answer = answers.shift() ?? null;
    if (answer === null) throw new TypeError('Failed to fetch dynamically imported module');
    return answer;
  });
  return { ask, one: chunk(ask) };
}

/** Moves the clock until a promise is settled. */
async function settled<T>(promise: Promise<T>): Promise<unknown> {
  const outcome = promise.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(PAUSE * 2);
  return await outcome;
}

const reasonOf = async (one: Chunk<unknown>) => {
  const outcome = await settled(one.load());
  return outcome instanceof MissingChunk ? outcome.reason : outcome;
};

beforeEach(() => {
  vi.useFakeTimers();
  stand();
});
afterEach(() => {
  forgetMissing();
  stopWaiting();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a chunk', () => {
  it('is asked for once, whoever wants it and however often', async () => {
    const { ask, one } = answering('here');
    const [first, second] = [one.load(), one.load()];
    expect(first).toBe(second);
    expect(await settled(first)).toBe('here');
    await one.ahead();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is here as soon as it has arrived, ahead of time, too', async () => {
    const { one } = answering('here');
    expect(one.here()).toBeUndefined();
    await one.ahead();
    expect(one.here()).toBe('here');
  });

  it('is asked for once more after a pause, not before', async () => {
    const { ask, one } = answering(null, 'here');
    const loading = one.load();
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(await settled(loading)).toBe('here');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is not asked for a third time, however often it is drawn', async () => {
    const { ask, one } = answering();
    const first = one.load();
    expect(await reasonOf(one)).toBe('missing');
    for (let drawing = 0; drawing < 100; drawing += 1) {
      expect(one.load() === first, 'the same promise').toBe(true);
      // oxlint-disable-next-line no-await-in-loop -- one drawing after the other
      await one.ahead();
    }
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is asked for anew once its failure is forgotten', async () => {
    const { ask, one } = answering(null, null, 'here');
    await settled(one.load());
    forgetMissing();
    expect(await settled(one.load())).toBe('here');
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('that failed ahead of time is asked for only once more', async () => {
    const { ask, one } = answering();
    await one.ahead();
    await one.ahead();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(await reasonOf(one)).toBe('missing');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is not asked for again where its link and its import have both asked', async () => {
    stand({ asked: 2 });
    const { ask, one } = answering();
    expect(await reasonOf(one)).toBe('missing');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('that somebody has met as missing is not asked for ahead of time', async () => {
    const { ask, one } = answering(null, null, 'here');
    await settled(one.load());
    forgetMissing();
    await one.ahead();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(await settled(one.load())).toBe('here');
  });

  it('is asked for only once where a link of the page has asked before', async () => {
    stand({ isMissed: true });
    const { ask, one } = answering();
    expect(await reasonOf(one)).toBe('missing');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is asked for at the same time as what failed at about the same time', async () => {
    const [early, late] = [answering(null, 'here'), answering(null, 'here')];
    const both = [early.one.load()];
    await vi.advanceTimersByTimeAsync(PAUSE / 2);
    both.push(late.one.load());
    await vi.advanceTimersByTimeAsync(PAUSE / 2);
    await Promise.all(both);
    expect(late.ask).toHaveBeenCalledTimes(2);
  });
});

describe('what is said of a missing chunk', () => {
  it.each([
    ['offline', { online: false }],
    ['offline', { page: null }],
    ['outdated', { page: { ok: true, text: '<script src="index-def.js">' } }],
    ['missing', {}],
    ['missing', { page: { ok: false, text: 'Service unavailable' } }],
  ] as const)('is %s where it is so: %j', async (reason, around) => {
    stand(around);
    expect(await reasonOf(answering().one)).toBe(reason);
  });

  it('is said without a second try where there is no connection', async () => {
    stand({ online: false });
    const { ask, one } = answering();
    await reasonOf(one);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

describe('what is made of chunks', () => {
  it('is one and the same for the same arguments, broken or not, until that is forgotten', async () => {
    const load = remembered(async (name: string, count: number) => {
      if (count === 0) throw new Error(name);
      return { name };
    });
    expect(load('a', 1)).toBe(load('a', 1));
    expect(load('a', 1)).not.toBe(load('a', 2));
    const broken = load('a', 0);
    await broken.catch(() => null);
    expect(load('a', 0) === broken, 'the same promise').toBe(true);
    forgetMissing();
    const anew = load('a', 0);
    expect(anew).not.toBe(broken);
    await anew.catch(() => null);
  });
});

describe('waiting', () => {
  it('is said only of what is long in coming, and no longer than it lasts', async () => {
    let come: (text: string) => void = () => {};
    const one = chunk(() => new Promise<string>((resolve) => (come = resolve)));
    const loading = one.load();
    await vi.advanceTimersByTimeAsync(SLOW - 1);
    expect(isLate()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isLate()).toBe(true);
    come('here');
    await loading;
    await vi.advanceTimersByTimeAsync(0);
    expect(isLate()).toBe(false);
  });

  it('ends where somebody has come to a page, and is never said of what is fetched ahead', async () => {
    const never = () => new Promise<string>(() => {});
    void chunk(never).ahead();
    void chunk(never).load();
    stopWaiting();
    await vi.advanceTimersByTimeAsync(SLOW * 2);
    expect(isLate()).toBe(false);
  });
});

describe('every dynamic import', () => {
  const files = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}', '!./*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });

  it('is a chunk', () => {
    const loose = Object.entries(files).flatMap(([file, text]) =>
      text
        .split('\n')
        .filter(
          (line) =>
            /(?<!typeof )\bimport\(/u.test(line) &&
            !/chunk\(|^ *return await import\(|: import\('|^ *\*/u.test(line) &&
            // What an outline loads is made a chunk by `defineOutline`.
            !(file.endsWith('/outline.ts') && /^ *load: async \(\) =>/u.test(line)),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(loose).toEqual([]);
    expect(Object.keys(files).length).toBeGreaterThan(200);
  });

  it('and nothing is lazy by the means of React, which never asks again', () => {
    const lazy = Object.keys(files).filter((file) => /\blazy\b.*from 'react'/u.test(files[file] ?? ''));
    expect(lazy).toEqual([]);
  });
});
