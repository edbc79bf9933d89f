import Plane from 'lucide-react/icons/plane';
import { useText } from '../../locales/text.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';

/** Cuts the phone off from the network; the computer does not notice. */
export function FlightMode() {
  const t = useText();
  const { platform } = useScene();
  const isOn = useReadings('flightMode').flightMode === 'on';
  const shape = platform === 'iphone' ? 'rounded-2xl' : 'rounded-full';
  const tone = isOn ? 'bg-white text-[#1b1d22]' : 'bg-white/15 text-white enabled:hover:bg-white/25';
  return (
    <Tap
      gesture={{ type: 'phone.flight.toggle' }}
      aria-pressed={isOn}
      className={`flex min-h-14 items-center gap-3 self-start mx-1 ps-4 pe-6 py-2 text-start transition-colors duration-150 enabled:cursor-pointer motion-reduce:transition-none ${shape} ${tone}`}
    >
      <Plane className="size-5 shrink-0" aria-hidden="true" />
      <span className="flex flex-col leading-tight">
        <span className="text-sm font-semibold">{t('phone.flight.toggle')}</span>
        <span className="text-xs" aria-hidden="true">
          {t(isOn ? 'phone.flight.on' : 'phone.flight.off')}
        </span>
      </span>
    </Tap>
  );
}
