// @vitest-environment node
import { expect, it, vi } from 'vitest';

import { inOwnTask } from './in-own-task.ts';

it('does it once, after whatever is done in this task', async () => {
  const run = vi.fn<() => void>();
  const now = inOwnTask(run);
  await Promise.resolve();
  expect(run).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
  now();
  expect(run).toHaveBeenCalledOnce();
});

it('does it at once where somebody must have it now', async () => {
  const run = vi.fn<() => void>();
  inOwnTask(run)();
  expect(run).toHaveBeenCalledOnce();
  const next = vi.fn<() => void>();
  inOwnTask(next);
  await vi.waitFor(() => expect(next).toHaveBeenCalledOnce());
  expect(run).toHaveBeenCalledOnce();
});
