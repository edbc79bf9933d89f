// @vitest-environment node
import { expect, it, vi } from 'vitest';

import { afterPaint } from './after-paint.ts';

it('does it once, after whatever is done in this task', async () => {
  const run = vi.fn<() => void>();
  const now = afterPaint(run);
  await Promise.resolve();
  expect(run).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
  now();
  expect(run).toHaveBeenCalledOnce();
});

it('does it at once where somebody must have it now', async () => {
  const run = vi.fn<() => void>();
  afterPaint(run)();
  expect(run).toHaveBeenCalledOnce();
  const next = vi.fn<() => void>();
  afterPaint(next);
  await vi.waitFor(() => expect(next).toHaveBeenCalledOnce());
  expect(run).toHaveBeenCalledOnce();
});
