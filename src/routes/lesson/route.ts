import { chunk } from '../../chunks/chunk.ts';
import type { Route } from '../route.ts';

export const lesson: Route = {
  content: chunk(() => import('./lesson-page.tsx')),
  texts: ['stage'],
};
