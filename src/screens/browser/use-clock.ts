import type { SceneryKey, TextKey } from '../../locales/text.ts';
import type { Readings } from '../../machines/world/readings.ts';
import { type StageView, useReadings, useStage } from '../stage-view.tsx';

const CLOCKS: Record<Readings['seat'], SceneryKey> = {
  atComputer: 'clock.desk',
  onPhone: 'clock.desk',
  away: 'clock.away',
  nextPerson: 'clock.next',
};

const clockIn = ({ clock }: StageView): TextKey | undefined => clock;

/** The time that the computer's clock shows: told by the stage, or else by who sits there. */
export const useClock = (): TextKey => {
  const { seat } = useReadings('seat');
  return useStage(clockIn) ?? CLOCKS[seat];
};
