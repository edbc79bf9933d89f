import { defineOutline } from '../define.ts';

export const outline = defineOutline({
  id: 'habits',
  minutes: 3,
  iphone: 'iphone',
  load: async () => (await import('./index.ts')).drawHabits,
});
