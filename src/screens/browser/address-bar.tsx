import CircleArrowUp from 'lucide-react/icons/circle-arrow-up';
import RotateCw from 'lucide-react/icons/rotate-cw';
import Search from 'lucide-react/icons/search';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { useText } from '../../locales/text.ts';
import { isControl } from '../../machines/world/controls.ts';
import { Spot } from '../stage/spot.tsx';
import { Tap, useReadings, useScene, useStage } from '../stage-view.tsx';
import { otherPageOf } from './other-pages.ts';

const ADDRESSES = {
  closed: 'browser.address.empty',
  relaunching: 'browser.address.empty',
  blank: 'browser.address.empty',
  site: 'browser.address.site',
} as const;

/** Reload, where we are, and an update if one waits. */
export function AddressBar() {
  const t = useText();
  const { world } = useStage();
  const { window } = useReadings();
  const other = otherPageOf(useScene());
  const Icon = window === 'blank' ? Search : SlidersHorizontal;
  return (
    <div className="border-desk-line bg-desk-bar text-desk-ink relative z-10 flex shrink-0 items-center gap-1.5 border-b px-1.5 wide:px-2 wide:py-0.5">
      <Tap
        gesture={{ type: 'browser.reload' }}
        aria-label={t('browser.reload')}
        className="min-h-touch min-w-touch text-desk-ink enabled:hover:bg-desk-field disabled:text-desk-line inline-grid shrink-0 place-items-center rounded-full transition-colors enabled:cursor-pointer"
      >
        <RotateCw aria-hidden className="size-4" />
      </Tap>
      <Spot
        id="site.address"
        className="bg-desk-field flex min-h-8 min-w-0 flex-1 items-center gap-2 rounded-full px-3 text-start text-[0.8125rem]"
      >
        <Icon aria-hidden className="text-desk-soft size-3.5 shrink-0" />
        <span className="sr-only">{`${t('browser.address')}: `}</span>
        <span
          dir="auto"
          translate={window === 'blank' ? undefined : 'no'}
          className={window === 'blank' ? 'text-desk-soft' : '[overflow-wrap:anywhere]'}
        >
          {t(window === 'other' ? `${other}.address` : ADDRESSES[window])}
        </span>
      </Spot>
      {isControl(world, { type: 'browser.update' }) ? (
        <Tap
          gesture={{ type: 'browser.update' }}
          className="min-h-touch border-desk-line hover:bg-desk-field inline-flex min-w-touch shrink-0 items-center justify-center gap-1.5 rounded-full border text-[0.8125rem] font-medium transition-colors enabled:cursor-pointer @min-[480px]:px-3"
        >
          <CircleArrowUp aria-hidden className="text-brass size-4 shrink-0" />
          <span className="sr-only @min-[480px]:not-sr-only">{t('browser.update')}</span>
        </Tap>
      ) : null}
    </div>
  );
}
