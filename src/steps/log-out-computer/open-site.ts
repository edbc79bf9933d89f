import { defineStep } from '../define.ts';

export const openSite = defineStep.do({
  id: 'open-site',
  title: 'logout.openSite.title',
  says: 'logout.openSite.says',
  done: 'logout.openSite.done',
  notes: 'logout.openSite.notes',
  goal: { site: 'chats' },
  modelAnswer: () => [{ type: 'browser.tab.new' }, { type: 'browser.bookmark.whatsapp' }],
});
