import { defineOutline, undrawn } from '../define.ts';

export const outline = defineOutline({
  id: 'log-out-phone',
  minutes: 1.5,
  iphone: 'iphone',
  load: async () => undrawn((await import('./index.ts')).logOutPhone),
});
