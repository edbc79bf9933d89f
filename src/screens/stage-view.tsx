import { createContext, use } from 'react';
import type { PropsOf } from '../locales/contents.ts';
import type { View } from '../machines/lesson/step.ts';
import type { TextKey } from '../locales/text.ts';
import { isControl } from '../machines/world/controls.ts';
import { type Gesture, nameOf } from '../machines/world/gestures.ts';
import { type Readings, read } from '../machines/world/readings.ts';
import type { Scene } from '../machines/world/scene.ts';
import type { World } from '../machines/world/world.ts';

/** What the simulated screens draw, and how a press leaves them. A second, read-only stage is another value of this. */
export interface StageView {
  world: World;
  view?: View | undefined;
  /** What the clocks show, where the seat alone does not tell. */
  clock?: TextKey;
  /** The name of the lit gesture, if one is. */
  spotlight: string | null;
  /** The name of the gesture that was made in vain, while that is being replied to. */
  astray?: string | null;
  /** Whether this stage takes presses at all. */
  isLive: boolean;
  press: (gesture: Gesture) => void;
}

const StageContext = createContext<StageView | null>(null);

export const StageProvider = StageContext.Provider;

export function useStage(): StageView {
  const view = use(StageContext);
  if (view === null) throw new Error('useStage() needs a <StageProvider> above it');
  return view;
}

/** Whether a device has its frame: where one alone fits, it fills the room without. */
const FramedContext = createContext(true);

export const FramedProvider = FramedContext.Provider;

export const useIsFramed = (): boolean => use(FramedContext);

export const useReadings = (): Readings => read(useStage().world);

export const useScene = (): Scene => useStage().world.context.scene;

/** A menu is opened and closed by one and the same control. */
const OPENING = /enu\.(?:open|close)$/u;

/** All that a control needs to be a gesture: press, spotlight, disabled when out of reach, the name that tests and reports use. */
export function useGesture(gesture: Gesture) {
  const { world, spotlight, astray, isLive, press } = useStage();
  const name = nameOf(gesture);
  return {
    'data-gesture': name,
    'data-lit': spotlight === name || undefined,
    'data-astray': astray?.replace(OPENING, 'enu') === name.replace(OPENING, 'enu') || undefined,
    disabled: !isLive || !isControl(world, gesture),
    onClick: () => press(gesture),
  };
}

/** A button that is a gesture. */
export const Tap = ({ gesture, ...button }: PropsOf<'button'> & { gesture: Gesture }) => (
  <button type="button" {...useGesture(gesture)} {...button} />
);
