import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Elements, PropsOf } from '../locales/contents.ts';
import type { View } from '../machines/lesson/step.ts';
import type { TextKey } from '../locales/text.ts';
import { type Device, deviceInHands, isControl } from '../machines/world/controls.ts';
import { type Gesture, nameOf } from '../machines/world/gestures.ts';
import { type Readings, read } from '../machines/world/readings.ts';
import type { Scene } from '../machines/world/scene.ts';
import type { World } from '../machines/world/world.ts';

/** What the simulated screens draw, and how a press leaves them. A second, read-only stage is another one of these. */
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

/** A stage as it is from moment to moment. The very same view until something of it changes. */
export interface LiveView {
  now: () => StageView;
  /** Returns what stops it. */
  subscribe: (listener: () => void) => () => void;
}

const StageContext = createContext<LiveView | null>(null);

/** For a stage that changes by itself: each part of a device is drawn anew only when what it asks for has changed. */
export const LiveStageProvider = StageContext.Provider;

const nobody = () => () => {};

/** For a stage that changes when whatever is around it is drawn anew. */
export function StageProvider({ value, children }: { value: StageView; children: Elements }) {
  const still = useMemo<LiveView>(() => ({ now: () => value, subscribe: nobody }), [value]);
  return <LiveStageProvider value={still}>{children}</LiveStageProvider>;
}

function useLiveView(): LiveView {
  const live = use(StageContext);
  if (live === null) throw new Error('useStage() needs a <StageProvider> above it');
  return live;
}

/** One thing of the stage, which must be plain or the very same each time: only a change of it draws the component anew. */
export function useStage<Part>(select: (view: StageView) => Part): Part {
  const { now, subscribe } = useLiveView();
  const selected = () => select(now());
  return useSyncExternalStore(subscribe, selected, selected);
}

/** Whether a device has its frame: where one alone fits, it fills the room without. */
const FramedContext = createContext(true);

export const FramedProvider = FramedContext.Provider;

export const useIsFramed = (): boolean => use(FramedContext);

/** The readings that are named: only a change of one of them draws the component anew. */
export function useReadings<Name extends keyof Readings>(...names: readonly Name[]): Pick<Readings, Name> {
  const { now } = useLiveView();
  useStage(({ world }) => names.map((name) => read(world)[name]).join(' '));
  return read(now().world);
}

const sceneIn = ({ world }: StageView): Scene => world.context.scene;

export const useScene = (): Scene => useStage(sceneIn);

export const worldIn = ({ world }: StageView): World => world;
export const spotlightIn = ({ spotlight }: StageView): string | null => spotlight;
export const handsIn = ({ world }: StageView): Device => deviceInHands(world);

/** Whether a gesture can be made now. */
export const useIsControl = (gesture: Gesture): boolean => useStage(({ world }) => isControl(world, gesture));

/** The stage at the moment in which it is asked, for whoever answers a press. Draws nothing anew. */
export const useStageNow = (): (() => StageView) => useLiveView().now;

/** A menu is opened and closed by one and the same control. */
const OPENING = /enu\.(?:open|close)$/u;

/**
 * All that a control needs to be a gesture: press, spotlight, disabled when out of reach, the name that tests and
 * reports use.
 */
export function useGesture(gesture: Gesture) {
  const name = nameOf(gesture);
  const { now } = useLiveView();
  // As one word, so that each control listens once.
  const marks = useStage(({ world, spotlight, astray, isLive }) => {
    const isAstray = astray?.replace(OPENING, 'enu') === name.replace(OPENING, 'enu');
    const canPress = isLive && isControl(world, gesture);
    return `${spotlight === name ? 'lit' : ''} ${isAstray ? 'astray' : ''} ${canPress ? '' : 'off'}`;
  });
  return {
    'data-gesture': name,
    'data-lit': marks.includes('lit') || undefined,
    'data-astray': marks.includes('astray') || undefined,
    disabled: marks.includes('off'),
    onClick: () => now().press(gesture),
  };
}

/** A button that is a gesture. */
export const Tap = ({ gesture, ...button }: PropsOf<'button'> & { gesture: Gesture }) => (
  <button type="button" {...useGesture(gesture)} {...button} />
);
