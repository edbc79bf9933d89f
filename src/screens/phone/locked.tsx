import ChevronUp from 'lucide-react/icons/chevron-up';
import Fingerprint from 'lucide-react/icons/fingerprint-pattern';
import Lock from 'lucide-react/icons/lock';
import { useText } from '../../locales/text.ts';
import { useClock } from '../browser/use-clock.ts';
import { Tap, useScene } from '../stage-view.tsx';
import { useIsResting } from './use-is-resting.ts';

/** Clock and date; a touch of the sensor or a swipe opens it. While it lies aside: the time and a lock, large. */
export function PhoneLocked() {
  const t = useText();
  const isIphone = useScene().platform === 'iphone';
  const clock = useClock();
  const isResting = useIsResting();
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className={`flex min-h-0 flex-1 flex-col gap-1 px-6 ${isIphone ? 'items-center pt-5' : 'items-start pt-8'}`}>
        {isResting ? null : <Lock className="mb-2 size-5" aria-hidden="true" />}
        <h2
          data-page
          tabIndex={-1}
          className={`leading-none tabular outline-none ${isResting ? 'self-center text-[calc(5*var(--u))]' : 'text-[min(4.5*var(--u),25cqi)]'} ${isIphone ? 'font-semibold' : 'font-light'}`}
        >
          {t(clock)}
        </h2>
        {isResting ? null : <p className="text-base text-white/90 low:hidden">{t('clock.date')}</p>}
      </div>
      {isResting ? <Lock className="mx-auto mb-4 size-14" aria-hidden="true" /> : <Unlock isIphone={isIphone} />}
    </div>
  );
}

function Unlock({ isIphone }: { isIphone: boolean }) {
  const t = useText();
  return (
    <Tap
      gesture={{ type: 'phone.unlock' }}
      className="mx-auto mb-3 flex w-4/5 flex-col items-center gap-3 rounded-3xl p-3 text-base font-medium transition-colors duration-150 enabled:cursor-pointer enabled:hover:bg-white/10 motion-reduce:transition-none"
    >
      {isIphone ? (
        <ChevronUp className="size-6" aria-hidden="true" />
      ) : (
        <span className="grid size-14 place-items-center rounded-full bg-white/15 inset-ring inset-ring-white/25">
          <Fingerprint className="size-7" aria-hidden="true" />
        </span>
      )}
      <span>{t('phone.unlock')}</span>
      {isIphone ? <span className="h-1.25 w-32 rounded-full bg-white" /> : null}
    </Tap>
  );
}
