import { SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { read } from '../../machines/world/readings.ts';
import type { DeviceId } from '../../machines/world/scene.ts';
import type { World } from '../../machines/world/world.ts';
import { PracticeBadge } from '../art/practice-badge.tsx';
import { FarComputer, type FarPicture, pictureOf } from '../browser/far-computer.tsx';
import { useStage, worldIn } from '../stage-view.tsx';

function pictureOn(world: World, device: DeviceId): FarPicture {
  const { scene, linked } = world.context;
  if (device === scene.here) return pictureOf(read(world));
  return linked.includes(device) ? 'chats' : 'qr';
}

/** The one that is spoken of is the nearest; in a strip each stands beside its name. */
const LI =
  'mx-auto w-[min(100%,13rem,26cqb)] first:col-span-full first:w-[min(100%,26rem,44cqb)] stacked:first:w-[min(100%,30cqb)] nth-2:last:col-span-full nth-2:last:w-[min(100%,26rem,44cqb)] small:col-span-1! small:mx-0 small:flex small:w-full! small:items-center small:gap-1 small:text-start small:*:[svg]:max-w-8 side:*:[svg]:max-w-13';

/** Out of reach, small, and true to the moment: every device that was linked when the scene began. */
export function FarDevices() {
  const t = useText();
  const world = useStage(worldIn);
  const { here, linked } = world.context.scene;
  return (
    <div
      data-far
      className="stage-beyond grid content-center justify-items-center text-center small:bg-paper small:px-1.5"
    >
      <ul className="grid w-full max-w-136 grid-cols-2 items-end gap-x-6 gap-y-5 small:max-w-none small:auto-cols-fr small:grid-flow-col small:grid-cols-none small:items-center small:gap-1">
        {[...new Set([here, ...linked])].map((device) => {
          const place = t(`place.${device}`);
          const state = t(`place.${pictureOn(world, device)}`);
          return (
            <li key={device} className={LI}>
              <FarComputer
                device={device}
                picture={pictureOn(world, device)}
                label={t('place.label', { place, state })}
              />
              <p
                aria-hidden="true"
                className="mt-1.5 min-w-0 text-sm small:mt-0 text-ink-soft small:text-xs small:leading-3.5"
              >
                <b className="block truncate small:whitespace-normal font-semibold text-ink">{place}</b>
                {SPACE}
                <span>{state}</span>
              </p>
            </li>
          );
        })}
      </ul>
      <p className="mt-4 small:hidden">
        <PracticeBadge />
      </p>
    </div>
  );
}
