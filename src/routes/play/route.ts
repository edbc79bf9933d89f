import { chunk } from '../../chunks/chunk.ts';
import type { Route } from '../route.ts';

export const play: Route = {
  content: chunk(() => import('./play-page.tsx')),
  texts: ['stage', 'play'],
  words: { title: 'play.title', description: 'play.description' },
};
