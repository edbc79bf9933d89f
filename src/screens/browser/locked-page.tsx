import Lock from 'lucide-react/icons/lock';
import { useText } from '../../locales/text.ts';
import { Tap, useReadings } from '../stage-view.tsx';
import { SiteButton } from './dialog.tsx';
import { Password } from './password.tsx';
import { scrolling } from '../scrolling.ts';
import { controlLook } from '../control-look.ts';

/** App lock has closed: the chats are hidden, and the link lives on behind it. */
export function LockedPage() {
  const t = useText();
  const { seat } = useReadings('seat');
  return (
    <div ref={scrolling} className="motion-safe:animate-said bg-sim-wall min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto flex min-h-full max-w-xs flex-col items-center justify-center gap-4 p-5 text-center low:gap-1.5 low:p-2">
        <span aria-hidden className="bg-sim-active grid size-14 place-items-center rounded-full low:hidden">
          <Lock className="size-6" strokeWidth={1.75} />
        </span>
        <h2 data-page tabIndex={-1} className="text-xl font-semibold low:text-base">
          {t('site.locked.title')}
        </h2>
        <p className="text-sim-soft">{t('site.locked.body')}</p>
        <Password isEmpty={seat === 'nextPerson'} />
        <div className="flex flex-col items-center gap-4 low:flex-row">
          <SiteButton type="site.locked.unlock" tone="main" />
          <Tap gesture={{ type: 'site.locked.forgot' }} className={controlLook('link', 'green')}>
            {t('site.locked.forgot')}
          </Tap>
        </div>
      </div>
    </div>
  );
}
