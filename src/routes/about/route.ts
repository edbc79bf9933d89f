import { chunk } from '../../chunks/chunk.ts';
import type { Route } from '../route.ts';

export const about: Route = {
  content: chunk(() => import('./about-page.tsx')),
  texts: ['about'],
  words: { title: 'about.title', description: 'about.description' },
};
