import CircleArrowUp from 'lucide-react/icons/circle-arrow-up';
import RotateCw from 'lucide-react/icons/rotate-cw';
import Search from 'lucide-react/icons/search';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { useText } from '../../locales/text.ts';
import { Spot } from './spot.tsx';
import { Tap, useIsControl, useReadings, useScene } from '../stage-view.tsx';
import { otherPageOf } from './other-pages.ts';
import { controlLook } from '../control-look.ts';

const ADDRESSES = {
  closed: 'browser.address.empty',
  relaunching: 'browser.address.empty',
  blank: 'browser.address.empty',
  site: 'browser.address.site',
} as const;

/** Reload, where we are, and an update if one waits. */
export function AddressBar() {
  const t = useText();
  const { window } = useReadings('window');
  const other = otherPageOf(useScene());
  const Icon = window === 'blank' ? Search : SlidersHorizontal;
  return (
    <div className="contents ample:flex ample:items-center ample:gap-1.5 ample:bg-desk-bar ample:px-2 ample:py-0.5">
      <Tap
        gesture={{ type: 'browser.reload' }}
        aria-label={t('browser.reload')}
        className={controlLook('icon', 'desk')}
      >
        <RotateCw aria-hidden className="size-4" />
      </Tap>
      <Spot
        id="site.address"
        className="bg-desk-bar my-0.5 flex min-h-8 min-w-29.5 flex-1 items-center gap-2 rounded-full px-1 wide:px-3 text-start text-xs wide:text-note ample:my-0 ample:min-w-0 ample:bg-desk-field"
      >
        <Icon aria-hidden className="text-desk-soft hidden size-3.5 shrink-0 wide:block" />
        <span className="sr-only">{`${t('browser.address')}: `}</span>
        <span
          dir="auto"
          translate={window === 'blank' ? undefined : 'no'}
          className={window === 'blank' ? 'text-desk-soft' : '[overflow-wrap:anywhere]'}
        >
          {t(window === 'other' ? `${other}.address` : ADDRESSES[window])}
        </span>
      </Spot>
      {useIsControl({ type: 'browser.update' }) ? (
        <Tap
          gesture={{ type: 'browser.update' }}
          className={controlLook('chip', 'desk', 'shrink-0 border border-desk-line -outline-offset-3')}
        >
          <CircleArrowUp aria-hidden className="text-brass size-4 shrink-0" />
          <span className="sr-only wide:not-sr-only">{t('browser.update')}</span>
        </Tap>
      ) : null}
    </div>
  );
}
