import { defineStep } from '../define.ts';
import { LEAVINGS } from './mistakes.ts';

export const chooseLogOut = defineStep.do({
  id: 'choose-log-out',
  title: 'logout.choose.title',
  says: 'logout.choose.says',
  done: 'logout.choose.done',
  notes: 'logout.choose.notes',
  goal: { site: 'confirming' },
  modelAnswer: () => [{ type: 'site.menu.logOut' }],
  mistakes: { ...LEAVINGS, 'site.menu.close': { says: 'logout.aside.menuClosed' } },
});
