import { browser } from './browser.ts';
import { phone } from './phone.ts';
import { LETTING_GO, seat } from './seat.ts';
import { world } from './setup.ts';

/** The computer's own lock screen. Behind it everything stays as it was. */
const computer = world.createStateConfig({
  initial: 'awake',
  states: {
    awake: {
      on: { 'computer.lock': { guard: 'givesScreenLock', target: 'locked', actions: LETTING_GO } },
    },
    locked: {
      on: {
        'computer.unlock': { guard: 'canUnlockScreen', target: 'awake' },
      },
    },
  },
});

/** What the account feels when time passes, wherever its owner is. */
const account = world.createStateConfig({
  on: {
    // An app lock that was left on closes by itself while nobody is there.
    'clock.nextPerson': { guard: 'hasAppLock', actions: ['lockApp', 'engageAppLock'] },
    'clock.phoneUnused14Days': { actions: ['unlinkAll', 'tellRevoked'] },
    'clock.computerIdle30Days': { actions: ['unlinkHere', 'tellRevoked'] },
  },
});

/** Browser, phone and account at once. No timers, no invoked actors: the world only moves when it is told to. */
export const worldMachine = world.createMachine({
  id: 'world',
  type: 'parallel',
  context: ({ input }) => ({
    scene: input,
    linked: input.linked,
    hasKeys: input.linked.includes(input.here),
    stays: true,
    appLock: input.hasAppLock ? 'on' : 'off',
    tab: 'closed',
    chat: 'mum',
    sentTo: null,
    sheet: null,
    isFlying: false,
    hasTwoStep: input.hasTwoStep,
    isUpdated: false,
  }),
  states: { seat, computer, browser, phone, account },
});
