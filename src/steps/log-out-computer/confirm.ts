import { defineStep } from '../define.ts';
import { LEAVINGS } from './mistakes.ts';

export const confirm = defineStep.do({
  id: 'confirm',
  title: 'logout.confirm.title',
  says: 'logout.confirm.says',
  done: 'logout.confirm.done',
  notes: 'logout.confirm.notes',
  goal: { site: 'qr', thisComputer: 'unlinked' },
  modelAnswer: () => [{ type: 'site.dialog.logOut' }],
  meanwhile: { says: 'logout.confirm.meanwhile' },
  mistakes: { ...LEAVINGS, 'site.dialog.cancel': { says: 'logout.aside.cancelled' } },
});
