import { SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { read } from '../../machines/world/readings.ts';
import type { DeviceId } from '../../machines/world/scene.ts';
import type { World } from '../../machines/world/world.ts';
import { PracticeBadge } from '../art/practice-badge.tsx';
import { FarComputer, type FarPicture, pictureOf } from '../browser/far-computer.tsx';
import { useStage } from '../stage-view.tsx';

function pictureOn(world: World, device: DeviceId): FarPicture {
  const { scene, linked } = world.context;
  if (device === scene.here) return pictureOf(read(world));
  return linked.includes(device) ? 'chats' : 'qr';
}

/** Out of reach, small, and true to the moment: every device that was linked when the scene began. */
export function FarDevices() {
  const t = useText();
  const { world } = useStage();
  const { here, linked } = world.context.scene;
  return (
    <div data-far className="stage-beyond">
      <ul className="far-list">
        {[...new Set([here, ...linked])].map((device) => {
          const place = t(`place.${device}`);
          const state = t(`place.${pictureOn(world, device)}`);
          return (
            <li key={device}>
              <FarComputer
                device={device}
                picture={pictureOn(world, device)}
                label={t('place.label', { place, state })}
              />
              <p aria-hidden="true" className="min-w-0 text-sm leading-5 text-ink-soft small:text-xs small:leading-4">
                <b className="block truncate font-semibold text-ink">{place}</b>
                {SPACE}
                <span>{state}</span>
              </p>
            </li>
          );
        })}
      </ul>
      <p data-notice className="mt-4 small:hidden">
        <PracticeBadge />
      </p>
    </div>
  );
}
