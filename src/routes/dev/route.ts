import { chunk } from '../../chunks/chunk.ts';
import type { Route } from '../route.ts';

/** This page is not published. */
export const HAS_GALLERY = import.meta.env.MODE !== 'production';

export const dev: Route = {
  content: HAS_GALLERY ? chunk(() => import('./dev-page.tsx')) : null,
  texts: ['stage', 'end', 'dev'],
  words: { title: 'dev.title', description: 'dev.description' },
};
