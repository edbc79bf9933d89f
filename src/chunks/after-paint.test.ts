// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { afterPaint } from './after-paint.ts';

const frames: (() => void)[] = [];

/** Draws a picture. */
const draw = () => frames.splice(0).forEach((frame) => frame());

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {});
});

afterEach(() => {
  frames.length = 0;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('waits until a picture is there, and does it once', () => {
  const run = vi.fn<() => void>();
  const now = afterPaint(run);
  vi.advanceTimersByTime(100);
  expect(run).not.toHaveBeenCalled();
  draw();
  expect(run, 'before the picture').not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(run).toHaveBeenCalledOnce();
  now();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledOnce();
});

it('does it where no picture is drawn', () => {
  const run = vi.fn<() => void>();
  afterPaint(run);
  vi.runAllTimers();
  expect(run).toHaveBeenCalledOnce();
});

it('does it at once where somebody must have it now', () => {
  const run = vi.fn<() => void>();
  afterPaint(run)();
  expect(run).toHaveBeenCalledOnce();
  draw();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledOnce();
});
