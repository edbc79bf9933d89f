import { chunk } from '../../chunks/chunk.ts';
import { TEST } from '../../delivery/storage/record.ts';
import type { Route } from '../route.ts';

export const drill: Route = {
  content: chunk(() => import('./drill-page.tsx')),
  texts: ['stage', 'end', 'plan', TEST],
  words: { title: 'drill.title', description: 'drill.intro.says' },
};
