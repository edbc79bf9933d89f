import { memo } from 'react';
import { useText } from '../../locales/text.ts';
import { DrawnDevice } from '../device.tsx';
import { type StageView, useReadings, useScene, useStage } from '../stage-view.tsx';
import { PhoneFrame } from './frame.tsx';
import { Away } from './hold.tsx';
import { phoneHoldOf } from './places.ts';
import { Screen } from './screen.tsx';
import { useRetreat } from '../use-retreat.ts';

const holdIn = ({ world }: StageView) => phoneHoldOf(world);

/** The simulated phone. It fills whatever room it is given. */
export const Phone = memo(function Phone() {
  const t = useText();
  const { platform } = useScene();
  const { phone, twoStep } = useReadings('phone', 'twoStep');
  const hold = useStage(holdIn);
  const retreat = useRetreat('phone');
  return (
    <DrawnDevice
      kind="phone"
      name={t('phone.name', { platform })}
      hold={hold}
      shows={[hold, phone, twoStep].join(' ')}
      data-platform={platform}
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
        </PhoneFrame>
      </div>
    </DrawnDevice>
  );
});
