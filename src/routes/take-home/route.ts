import { chunk } from '../../chunks/chunk.ts';
import type { Route } from '../route.ts';

export const takeHome: Route = {
  content: chunk(() => import('./take-home-page.tsx')),
  texts: ['take-home', 'plan'],
  words: { title: 'take.title', description: 'take.description' },
};
