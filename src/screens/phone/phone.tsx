import { useRef } from 'react';
import { useText } from '../../locales/text.ts';
import { Marks } from '../stage/marks.tsx';
import { useReadings, useScene, useStage } from '../stage-view.tsx';
import { useDeviceFocus } from '../use-device-focus.ts';
import { PhoneFrame } from './frame.tsx';
import { Away, Rest } from './hold.tsx';
import { phoneHoldOf } from './places.ts';
import { Screen } from './screen.tsx';
import { useRetreat } from '../use-retreat.ts';

/** The simulated phone. It fills whatever room it is given. */
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
      className="group/phone relative flex size-full min-w-0 items-end gap-4"
    >
      <div
        role="presentation"
        className="contents"
        onKeyDown={({ key }) => {
          if (key === 'Escape') retreat();
        }}
      >
        <PhoneFrame>
          <div inert={hold !== 'held'} className="size-full">
            <Screen />
          </div>
          {hold === 'away' ? <Away /> : null}
          {hold === 'resting' ? <Rest /> : null}
        </PhoneFrame>
      </div>
      <Marks device={device} />
    </section>
  );
}
