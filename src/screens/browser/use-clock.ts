import type { SceneryKey, TextKey } from '../../locales/text.ts';
import type { Readings } from '../../machines/world/readings.ts';
import { useReadings, useStage } from '../stage-view.tsx';

const CLOCKS: Record<Readings['seat'], SceneryKey> = {
  atComputer: 'clock.desk',
  onPhone: 'clock.desk',
  away: 'clock.away',
  nextPerson: 'clock.next',
};

/** The time that the computer's clock shows: told by the stage, or else by who sits there. */
export const useClock = (): TextKey => {
  const { seat } = useReadings();
  return useStage().clock ?? CLOCKS[seat];
};
