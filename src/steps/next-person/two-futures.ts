import type { WorldInput } from '../../machines/world/inputs.ts';
import { defineStep } from '../define.ts';
import { LOGGED_OUT, OPEN_SITE } from '../ways.ts';

const SITS_DOWN: readonly WorldInput[] = [{ type: 'clock.nextPerson' }];
const CLOSED: readonly WorldInput[] = [{ type: 'browser.tab.close' }];

/** The same desk twice, from the decision on. */
export const twoFutures = defineStep.look({
  id: 'two-futures',
  title: 'next.futures.title',
  says: 'next.futures.says',
  done: 'next.futures.done',
  notes: 'next.futures.notes',
  futures: {
    from: 'leave',
    times: ['next.futures.1230', 'next.futures.1231', 'next.futures.1241', 'next.futures.1242', 'next.futures.1243'],
    opensAt: 1,
    branches: [
      {
        id: 'shut',
        title: 'next.futures.shut',
        moments: [
          { inputs: [], says: 'next.futures.here' },
          { inputs: CLOSED, says: 'next.futures.shut.closed' },
          { inputs: SITS_DOWN, says: 'next.futures.sits' },
          { inputs: OPEN_SITE, says: 'next.futures.shut.opens' },
          { inputs: [{ type: 'site.chat.open', target: 'doctor' }], says: 'next.futures.shut.reads' },
        ],
      },
      {
        id: 'locked',
        title: 'next.futures.locked',
        moments: [
          { inputs: [], says: 'next.futures.here' },
          { inputs: [...LOGGED_OUT, ...CLOSED], says: 'next.futures.locked.closed' },
          { inputs: SITS_DOWN, says: 'next.futures.sits' },
          { inputs: OPEN_SITE, says: 'next.futures.locked.opens' },
          { inputs: [], says: 'next.futures.locked.leaves' },
        ],
      },
    ],
  },
  answers: [
    { id: 'shut', label: 'next.futures.answer.shut', says: 'next.futures.answer.shut.reply', isRight: true },
    { id: 'locked', label: 'next.futures.answer.locked', says: 'next.futures.answer.locked.reply', isRight: false },
    {
      id: 'neither',
      label: 'next.futures.answer.neither',
      says: 'next.futures.answer.neither.reply',
      isRight: false,
      belief: 'closing-tab-logs-out',
    },
  ],
});
