import ArrowRight from 'lucide-react/icons/arrow-right';
import { useText } from '../../locales/text.ts';
import { Avatar } from '../art/avatar.tsx';
import { Tap, useScene } from '../stage-view.tsx';
import { useClock } from './use-clock.ts';
import { scrolling } from '../scrolling.ts';
import { controlLook } from '../control-look.ts';

/** The computer's own lock screen. A shared account opens for anyone who sits down; a personal one only for its owner. */
export function LockScreen() {
  const t = useText();
  const { lockScreen } = useScene();
  const clock = useClock();
  const name = t(`computer.account.${lockScreen}`);
  return (
    <div ref={scrolling} className="sim-wallpaper motion-safe:animate-said min-h-0 flex-1 overflow-y-auto text-white">
      <div className="flex min-h-full flex-col items-center justify-evenly gap-4 bg-black/45 p-4 text-center">
        <div>
          <p className="text-[calc(3*var(--u))] leading-none font-light tabular wide:text-[calc(4.5*var(--u))]">
            {t(clock)}
          </p>
          <p className="pt-1 text-sm">{t('clock.date')}</p>
        </div>
        <div className="flex max-w-72 flex-col items-center gap-2">
          <Avatar name={name} face="sand" className="size-14 text-lg" />
          <h2 data-page tabIndex={-1} className="text-lg font-semibold">
            {name}
          </h2>
          <p className="text-sm">{t(`computer.account.${lockScreen}Note`)}</p>
          <Tap gesture={{ type: 'computer.unlock' }} className={controlLook('pill', 'paper', 'mt-2 text-sm')}>
            <span>{t('computer.unlock')}</span>
            <ArrowRight aria-hidden className="size-4 rtl:-scale-x-100" />
          </Tap>
        </div>
      </div>
    </div>
  );
}
