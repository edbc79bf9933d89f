import Pointer from 'lucide-react/icons/hand';
import Smartphone from 'lucide-react/icons/smartphone';
import { useText } from '../../locales/text.ts';
import { Tap } from '../stage-view.tsx';

/** Covers a phone that lies within reach: any press on it picks it up. */
export function Rest() {
  const t = useText();
  return (
    <Tap
      gesture={{ type: 'hands.phone' }}
      className="group/rest absolute inset-0 grid place-items-center content-end rounded-3xl bg-black/20 pb-10 transition-colors duration-200 enabled:cursor-pointer enabled:hover:bg-black/10 motion-reduce:transition-none"
    >
      <span className="inline-flex min-h-9 max-w-[96%] items-center gap-2 rounded-full bg-white px-3.5 py-1 text-start text-sm leading-tight font-semibold text-balance text-[#1b1d22] shadow-device forced-colors:border">
        <Pointer className="size-4 shrink-0" aria-hidden="true" />
        <span>{t('hands.phone')}</span>
      </span>
    </Tap>
  );
}

/** While somebody else sits at the computer, its owner has taken the phone along. */
export function Away() {
  const t = useText();
  return (
    <div className="absolute inset-0 z-50 grid place-items-center bg-[#0c0e12]/95 p-4 text-center">
      <p className="flex flex-col items-center gap-3 text-base font-medium text-white">
        <Smartphone className="size-8 opacity-80" aria-hidden="true" />
        <span>{t('phone.away')}</span>
      </p>
    </div>
  );
}
