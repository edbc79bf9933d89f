import BookOpen from 'lucide-react/icons/book-open';
import File from 'lucide-react/icons/file';
import MessageCircle from 'lucide-react/icons/message-circle';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { Fragment, type KeyboardEvent } from 'react';
import type { Drawn } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import type { PlainGesture } from '../../machines/world/gestures.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';
import { otherPageOf } from './other-pages.ts';
import { controlLook } from '../control-look.ts';
import { stepTo } from '../focus-on.ts';

const ROUND = controlLook('icon', 'strip', '-outline-offset-3');

/** Two tabs, the pinned one first; what closes them, and what opens another. */
export function TabStrip({ panel }: { panel: string }) {
  const t = useText();
  const { window, tab } = useReadings('window', 'tab');
  const other = otherPageOf(useScene());
  return (
    <div className="contents ample:flex ample:items-end ample:gap-1 ample:px-1.5 ample:pt-1.5">
      <div className="flex min-w-0 items-center ample:items-end">
        <div
          role="tablist"
          aria-label={t('browser.tabs')}
          tabIndex={-1}
          onKeyDown={turnTabs}
          className="flex min-w-0 items-center ample:items-end ample:gap-1"
        >
          <Tab gesture="browser.tab.other" icon={BookOpen} panel={panel} isFront={window === 'other'} isPinned>
            {t(`${other}.tab`)}
          </Tab>
          {tab === 'closed' ? null : (
            <Tab
              gesture="browser.tab.whatsapp"
              icon={tab === 'site' ? MessageCircle : File}
              panel={panel}
              isFront={window !== 'other'}
            >
              {t(tab === 'site' ? 'browser.tab.whatsapp' : 'browser.tab.blank')}
            </Tab>
          )}
        </div>
        {tab === 'closed' ? null : (
          <Tap
            gesture={{ type: 'browser.tab.close' }}
            aria-label={t('browser.tab.close')}
            className={`${ROUND} -ms-touch ample:me-1 ample:-ms-[calc(var(--touch)+4px)] self-center`}
          >
            <X aria-hidden className="size-4" />
          </Tap>
        )}
      </div>
      {tab === 'closed' ? (
        <Tap gesture={{ type: 'browser.tab.new' }} aria-label={t('browser.tab.new')} className={`${ROUND} self-center`}>
          <Plus aria-hidden className="size-4.5" />
        </Tap>
      ) : null}
      <span className="hidden flex-1 ample:block" />
      <Tap
        gesture={{ type: 'browser.window.close' }}
        aria-label={t('browser.window.close')}
        className={`${ROUND} enabled:hover:bg-sim-red-fill enabled:hover:text-sim-red-on absolute inset-e-0 top-1 pointer-coarse:top-0 ample:static ample:self-center`}
      >
        <X aria-hidden className="size-5" />
      </Tap>
    </div>
  );
}

interface TabProps {
  gesture: Extract<PlainGesture, `browser.tab.${string}`>;
  icon: Drawn<{ className: string }>;
  panel: string;
  isFront: boolean;
  isPinned?: boolean;
  children: string;
}

/** The tab in front is no control: pressing it changes nothing. One behind it is wide enough for its middle to lie beside its ×. */
function Tab({ gesture, icon: Icon, panel, isFront, isPinned = false, children }: TabProps) {
  const shape = isPinned
    ? 'min-w-touch justify-center px-2 ample:ps-3 ample:pe-4'
    : `ps-2 pe-touch ample:ps-3 ample:pe-[calc(var(--touch)+10px)] ${isFront ? '' : 'min-w-[calc(2*var(--touch)+0.75*var(--u))] ample:min-w-0'}`;
  const look = isFront ? 'bg-desk-bar' : 'text-desk-soft enabled:cursor-pointer enabled:hover:bg-desk-field';
  const rest = {
    role: 'tab',
    'aria-selected': isFront,
    'aria-controls': isFront ? panel : undefined,
    className: `flex min-h-9 pointer-coarse:min-h-touch min-w-0 items-center gap-2 rounded-lg ample:rounded-t-xl ample:rounded-b-none text-note font-medium -outline-offset-3 transition-colors ${shape} ${look}`,
    children: (
      <Fragment>
        <Icon aria-hidden className="size-4 shrink-0" />
        <span className="sr-only text-start ample:not-sr-only">{children}</span>
      </Fragment>
    ),
  };
  return isFront ? <button type="button" {...rest} /> : <Tap gesture={{ type: gesture }} {...rest} />;
}

/** Arrows, Home and End move along the strip. */
function turnTabs(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const isForward =
    event.key === (getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
  const to =
    isForward || event.key === 'End'
      ? tabs.at(-1)
      : /^(Arrow(Left|Right)|Home)$/u.test(event.key)
        ? tabs[0]
        : undefined;
  if (to === undefined) return;
  event.preventDefault();
  stepTo(to);
}
