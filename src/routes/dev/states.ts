import type { World } from '../../machines/world/world.ts';

/** One thing that a device's screen can look like. */
interface ScreenState {
  id: string;
  world: World;
}

const modules = import.meta.glob<Record<string, readonly ScreenState[]>>('../../screens/gallery/*-states.ts', {
  eager: true,
});

/** Every state of every screen, by the device that shows it. */
export const FAMILIES: readonly { name: string; states: readonly ScreenState[] }[] = Object.entries(modules).map(
  ([path, exported]) => ({
    name: path.split('/').at(-1)?.replace('-states.ts', '') ?? path,
    states: Object.values(exported).flat(),
  }),
);
