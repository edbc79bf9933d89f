import { defineOutline } from '../define.ts';

export const outline = defineOutline({
  id: 'prove-it',
  minutes: 2,
  iphone: null,
  load: async () => (await import('./index.ts')).drawTest,
});
