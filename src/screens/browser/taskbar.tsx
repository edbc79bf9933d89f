import Globe from 'lucide-react/icons/globe';
import Lock from 'lucide-react/icons/lock';
import { memo } from 'react';
import { useText } from '../../locales/text.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';
import { useClock } from './use-clock.ts';
import { controlLook } from '../control-look.ts';

const ITEM = controlLook('chip', 'desk');

/** The taskbar: the browser, the screen lock, the time. */
export const Taskbar = memo(function Taskbar() {
  const t = useText();
  const { window } = useReadings('window');
  const { offers } = useScene();
  return (
    <div className="sim-screen border-desk-line bg-desk-shelf text-desk-ink flex min-h-8 flex-auto flex-wrap items-center gap-1 border-t px-1.5 framed:rounded-b-[8px] ample:min-h-9 ample:py-0.5">
      {window === 'closed' ? (
        <Tap gesture={{ type: 'browser.open' }} className={`${ITEM} bg-desk-bar border-desk-line border`}>
          <Globe aria-hidden className="text-desk-soft size-5 shrink-0" strokeWidth={1.75} />
          <span>{t('browser.open')}</span>
        </Tap>
      ) : (
        <span aria-hidden className="border-desk-soft ms-1 inline-flex items-center border-b-2 px-2 py-0.5">
          <Globe className="text-desk-soft size-5" strokeWidth={1.75} />
        </span>
      )}
      <span className="flex-1" />
      {offers.includes('screenLock') ? (
        <Tap gesture={{ type: 'computer.lock' }} className={ITEM}>
          <Lock aria-hidden className="text-desk-soft size-4 shrink-0" />
          <span>{t('computer.lock')}</span>
        </Tap>
      ) : null}
      <span className="px-2 text-note tabular">{t(useClock())}</span>
    </div>
  );
});
