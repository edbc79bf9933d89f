import BatteryMedium from 'lucide-react/icons/battery-medium';
import Plane from 'lucide-react/icons/plane';
import Signal from 'lucide-react/icons/signal';
import Wifi from 'lucide-react/icons/wifi';
import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { useClock } from '../browser/use-clock.ts';
import { useReadings, useScene } from '../stage-view.tsx';
import { useIsResting } from './use-is-resting.ts';

/** Time, network and battery: the top line of every phone. */
export function StatusBar({ isClockShown }: { isClockShown: boolean }) {
  const t = useText();
  const { platform } = useScene();
  const { flightMode } = useReadings('flightMode');
  const clock = useClock();
  const isResting = useIsResting();
  const isIphone = platform === 'iphone';
  return (
    <div className="relative flex h-9 low:h-7 shrink-0 items-center justify-between px-5 text-xs font-semibold tabular">
      <span>{isClockShown ? t(clock) : null}</span>
      <span
        data-camera
        aria-hidden="true"
        className={`absolute inset-x-0 top-2 mx-auto rounded-full bg-black low:top-1 ${isIphone ? 'h-5 w-20' : 'size-3.5'}`}
      />
      <span className="flex items-center gap-1">
        {flightMode === 'on' ? (
          <Plane className="size-4" role="img" aria-label={t('phone.status.flight')} />
        ) : isResting ? null : (
          <Fragment>
            <Signal className="size-3.5" aria-hidden="true" />
            <Wifi className="size-3.5" aria-hidden="true" />
          </Fragment>
        )}
        {isIphone ? null : <span>{t('battery.level')}</span>}
        <BatteryMedium className="size-4.5 rtl:-scale-x-100" aria-hidden="true" />
      </span>
    </div>
  );
}
