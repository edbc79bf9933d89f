import { defineStep } from '../define.ts';
import { LEAVINGS } from './mistakes.ts';

export const openMenu = defineStep.do({
  id: 'open-menu',
  title: 'logout.openMenu.title',
  says: 'logout.openMenu.says',
  done: 'logout.openMenu.done',
  notes: 'logout.openMenu.notes',
  // Settings holds the same Log out, so it is as good a way as the menu.
  goal: { site: ['menu', 'settings'] },
  modelAnswer: () => [{ type: 'site.menu.open' }],
  mistakes: LEAVINGS,
});
