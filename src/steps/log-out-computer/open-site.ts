import { defineStep } from '../define.ts';
import { OPEN_SITE } from '../ways.ts';

export const openSite = defineStep.do({
  id: 'open-site',
  title: 'logout.openSite.title',
  says: 'logout.openSite.says',
  done: 'logout.openSite.done',
  notes: 'logout.openSite.notes',
  goal: { site: 'chats' },
  modelAnswer: () => OPEN_SITE,
});
