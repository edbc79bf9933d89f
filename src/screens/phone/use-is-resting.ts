import { useStage } from '../stage-view.tsx';
import { phoneHoldOf } from './places.ts';

/** Whether the phone lies aside: it is a picture then, of which only what can be made out is drawn. */
export const useIsResting = (): boolean => useStage(({ world }) => phoneHoldOf(world) === 'resting');
