import { useRef } from 'react';
import { useText } from '../../locales/text.ts';
import { useReadings, useScene, useStage } from '../stage-view.tsx';
import { useDeviceFocus } from '../use-device-focus.ts';
import { PhoneFrame } from './frame.tsx';
import { Away, Rest } from './hold.tsx';
import { phoneHoldOf } from './places.ts';
import { Screen } from './screen.tsx';
import { useRetreat } from '../use-retreat.ts';

/** The simulated phone. Fills its container: keeps a phone's proportion where there is room, full width where there is not. */
export function Phone() {
  const t = useText();
  const device = useRef<HTMLElement>(null);
  const { platform } = useScene();
  const { phone, twoStep } = useReadings();
  const hold = phoneHoldOf(useStage().world);
  const retreat = useRetreat('phone');
  useDeviceFocus(device, [hold, phone, twoStep].join(' '));

  return (
    <section
      ref={device}
      aria-label={t('phone.name', { platform })}
      data-device="phone"
      data-hold={hold}
      data-platform={platform}
      className="group/phone grid size-full min-h-64 min-w-0 place-items-center [container-type:size]"
    >
      <div
        role="presentation"
        className="contents"
        onKeyDown={({ key }) => {
          if (key === 'Escape') retreat();
        }}
      >
        <PhoneFrame cover={hold === 'resting' ? <Rest /> : null}>
          <div inert={hold !== 'held'} className="size-full">
            <Screen />
          </div>
          {hold === 'away' ? <Away /> : null}
        </PhoneFrame>
      </div>
    </section>
  );
}
