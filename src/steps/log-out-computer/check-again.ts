import { defineStep } from '../define.ts';
import { OPEN_SITE } from '../ways.ts';

export const checkAgain = defineStep.do({
  id: 'check-again',
  title: 'logout.check.title',
  says: 'logout.check.says',
  done: 'logout.check.done',
  notes: 'logout.check.notes',
  enter: { staged: [{ type: 'browser.tab.close' }] },
  goal: { site: 'qr' },
  modelAnswer: () => OPEN_SITE,
});
