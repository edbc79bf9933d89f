import { world } from './setup.ts';

/** The computer is let go: what lay over the chats closes, and the first conversation comes back. */
export const LETTING_GO = ['putChatAway', 'restComputer'] as const;

/** Who sits at the computer, and which device is in the hands that act: one pair of hands for the whole world. */
export const seat = world.createStateConfig({
  initial: 'atComputer',
  states: {
    atComputer: {
      on: {
        'hands.phone': { target: 'onPhone', actions: LETTING_GO },
        'seat.leave': { guard: 'givesLeaving', target: 'away', actions: LETTING_GO },
        'clock.nextPerson': { target: 'nextPerson', actions: LETTING_GO },
      },
    },
    onPhone: {
      on: {
        'hands.computer': { target: 'atComputer', actions: 'restPhone' },
        'seat.leave': { guard: 'givesLeaving', target: 'away' },
        'clock.nextPerson': { target: 'nextPerson', actions: 'restPhone' },
      },
    },
    away: {
      on: {
        'clock.nextPerson': { target: 'nextPerson', actions: 'restPhone' },
        'clock.youReturn': { target: 'atComputer', actions: 'restPhone' },
      },
    },
    nextPerson: {
      on: { 'clock.youReturn': { target: 'atComputer', actions: LETTING_GO } },
    },
  },
});
