import Pointer from 'lucide-react/icons/hand';
import Smartphone from 'lucide-react/icons/smartphone';
import { useText } from '../../locales/text.ts';
import { PracticeBadge } from '../art/practice-badge.tsx';
import { Tap } from '../stage-view.tsx';

/** Beside a phone that lies within reach, as far as there is room: a press on any of it picks it up. */
export function Rest() {
  const t = useText();
  return (
    <div className="grid min-w-0 justify-items-start gap-1.5 self-end">
      <p className="hidden text-sm text-ink-soft shelved:block">{t('phone.resting')}</p>
      <Tap
        gesture={{ type: 'hands.phone' }}
        className="group/rest inline-flex min-h-11 items-center gap-2 rounded-xl text-start text-sm leading-tight font-semibold text-ink transition-colors enabled:cursor-pointer shelved:border shelved:border-line shelved:bg-card shelved:px-3.5 shelved:py-2 shelved:enabled:hover:bg-paper after:absolute after:inset-0 after:rounded-xl forced-colors:border"
      >
        <Pointer className="hidden size-4 shrink-0 shelved:block" aria-hidden="true" />
        <span className="sr-only shelved:not-sr-only">{t('hands.phone')}</span>
      </Tap>
      <p className="hidden text-ink-soft shelved:block">
        <PracticeBadge />
      </p>
    </div>
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
