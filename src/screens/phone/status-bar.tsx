import BatteryMedium from 'lucide-react/icons/battery-medium';
import Plane from 'lucide-react/icons/plane';
import Signal from 'lucide-react/icons/signal';
import Wifi from 'lucide-react/icons/wifi';
import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { useClock } from '../browser/use-clock.ts';
import { useReadings, useScene } from '../stage-view.tsx';

/** Time, network and battery: the top line of every phone. */
export function StatusBar({ isClockShown }: { isClockShown: boolean }) {
  const t = useText();
  const { platform } = useScene();
  const { flightMode } = useReadings();
  const clock = useClock();
  const isIphone = platform === 'iphone';
  return (
    <div className="relative flex h-9 low:h-7 shrink-0 items-center justify-between px-5 text-xs font-semibold tabular-nums">
      <span>{isClockShown ? t(clock) : null}</span>
      <span
        data-camera
        aria-hidden="true"
        className={`absolute inset-s-1/2 top-2 low:top-1 -translate-x-1/2 rounded-full bg-black rtl:translate-x-1/2 ${isIphone ? 'h-5 w-20' : 'size-3.5'}`}
      />
      <span className="flex items-center gap-1">
        {flightMode === 'on' ? (
          <Plane className="size-4" role="img" aria-label={t('phone.status.flight')} />
        ) : (
          <Fragment>
            <Signal className="size-3.5 group-data-[hold=resting]/phone:hidden" aria-hidden="true" />
            <Wifi className="size-3.5 group-data-[hold=resting]/phone:hidden" aria-hidden="true" />
          </Fragment>
        )}
        {isIphone ? null : <span>{t('battery.level')}</span>}
        <BatteryMedium className="size-4.5 rtl:-scale-x-100" aria-hidden="true" />
      </span>
    </div>
  );
}
