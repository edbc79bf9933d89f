import { defineOutline, undrawn } from '../define.ts';

export const outline = defineOutline({
  id: 'next-person',
  minutes: 2,
  iphone: null,
  load: async () => undrawn((await import('./index.ts')).nextPerson),
});
