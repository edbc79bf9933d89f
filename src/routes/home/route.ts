import type { Route } from '../route.ts';

export const home: Route = {
  content: null,
  texts: [],
  words: { title: 'app.title', description: 'home.description' },
};
