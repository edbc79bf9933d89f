import { useSyncExternalStore } from 'react';

import { CLOCK } from '../../delivery/storage/names.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import type { ClockChoice } from '../../screens/test/wait-clock.tsx';

const OFF = 'off';

/** Whether a room's clock is shown: until it is hidden, on this device. */
export function useClockChoice(): ClockChoice {
  const store = useStore();
  const isOn = useSyncExternalStore(
    store.subscribe,
    () => store.read(CLOCK) !== OFF,
    () => true,
  );
  return { isOn, turn: (on) => (on ? store.remove(CLOCK) : store.write(CLOCK, OFF)) };
}
