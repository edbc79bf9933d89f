// @vitest-environment node
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { afterPress } from './after-press.ts';

const page = new EventTarget();

beforeAll(() => {
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterAll(() => vi.unstubAllGlobals());

it.each(['visibilitychange', 'pagehide'])('does it before the page is gone (%s)', async (leaving) => {
  const run = vi.fn<() => void>();
  afterPress(run);
  page.dispatchEvent(new Event(leaving));
  expect(run).toHaveBeenCalledOnce();
  page.dispatchEvent(new Event(leaving));
  await new Promise((resolve) => setImmediate(resolve));
  expect(run).toHaveBeenCalledOnce();
});
