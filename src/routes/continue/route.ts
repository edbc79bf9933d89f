import { chunk } from '../../chunks/chunk.ts';
import type { Route } from '../route.ts';

export const carry: Route = {
  content: chunk(() => import('./continue-page.tsx')),
  texts: ['continue'],
  words: { title: 'carry.title', description: 'carry.description' },
};
