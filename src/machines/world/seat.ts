import { world } from './setup.ts';

/** Who sits at the computer, and which device is in the hands that act: one pair of hands for the whole world. */
export const seat = world.createStateConfig({
  initial: 'atComputer',
  states: {
    atComputer: {
      on: {
        'hands.phone': { target: 'onPhone', actions: 'restComputer' },
        'seat.leave': { guard: 'givesLeaving', target: 'away', actions: 'restComputer' },
        'clock.nextPerson': { target: 'nextPerson', actions: 'restComputer' },
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
      on: { 'clock.youReturn': { target: 'atComputer', actions: 'restComputer' } },
    },
  },
});
