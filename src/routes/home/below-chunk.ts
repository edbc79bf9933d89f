import { chunk } from '../../chunks/chunk.ts';
import { whenIdle } from '../../chunks/when-idle.ts';

/** What stands at the very end of a page, and so may wait for an idle moment. */
export const BELOW = chunk(async () => {
  await new Promise<void>((resolve) => void whenIdle(resolve));
  return await import('./below.tsx');
});
