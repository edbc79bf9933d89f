import { type TextKey, useText } from '../../locales/text.ts';
import type { View } from '../../machines/lesson/step.ts';
import { deviceInHands } from '../../machines/world/controls.ts';
import { read, showsChats } from '../../machines/world/readings.ts';
import type { World } from '../../machines/world/world.ts';
import { Computer } from '../browser/computer.tsx';
import { Phone } from '../phone/phone.tsx';
import { StageProvider } from '../stage-view.tsx';
import { BesideAway } from './at-the-side.tsx';

const nothing = () => {};

/**
 * A moment to look back at: the devices of a world, small, to be seen and not pressed. It is as wide as its container,
 * and told to those who hear it in one sentence.
 */
export function Still({ world, view, clock }: { world: World; view?: View | undefined; clock?: TextKey }) {
  const t = useText();
  const { seat, thisComputer } = read(world);
  const label = [t(`seen.seat.${seat}`), t(showsChats(world) ? 'seen.site.chats' : `seen.link.${thisComputer}`)].join(
    ' ',
  );
  return (
    <div data-still role="img" aria-label={label}>
      <div
        inert
        className={`still-sheet ${deviceInHands(world) === 'phone' ? 'still-both' : ''}`}
        data-sim-theme={view?.theme}
      >
        <StageProvider value={{ world, view, isLive: false, spotlight: null, press: nothing, ...(clock && { clock }) }}>
          {seat === 'away' ? (
            <BesideAway isStill />
          ) : (
            <div dir={view?.dir}>
              <Computer />
            </div>
          )}
          {deviceInHands(world) === 'phone' ? (
            <div>
              <Phone />
            </div>
          ) : null}
        </StageProvider>
      </div>
    </div>
  );
}
