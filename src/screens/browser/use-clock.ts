import type { SceneryKey } from '../../locales/text.ts';
import type { Readings } from '../../machines/world/readings.ts';
import { useReadings } from '../stage-view.tsx';

const CLOCKS: Record<Readings['seat'], SceneryKey> = {
  atComputer: 'clock.desk',
  onPhone: 'clock.desk',
  away: 'clock.away',
  nextPerson: 'clock.next',
};

/** The time that the computer's clock shows: scenery, told by who sits there. */
export const useClock = (): SceneryKey => CLOCKS[useReadings().seat];
