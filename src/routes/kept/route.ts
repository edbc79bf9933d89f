import { chunk } from '../../chunks/chunk.ts';
import type { Route } from '../route.ts';

export const kept: Route = {
  content: chunk(() => import('./kept-page.tsx')),
  texts: ['kept', 'plan'],
  words: { title: 'kept.title', description: 'kept.description' },
};
