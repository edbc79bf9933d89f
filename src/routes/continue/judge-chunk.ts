import { chunk } from '../../chunks/chunk.ts';

/** Tells where a lesson stands, which takes the lessons themselves. */
export const JUDGE = chunk(() => import('./judge.ts'));
