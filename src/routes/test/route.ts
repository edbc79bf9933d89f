import { chunk } from '../../chunks/chunk.ts';
import type { Route } from '../route.ts';

export const test: Route = {
  content: chunk(() => import('./test-page.tsx')),
  texts: ['stage', 'end'],
};
