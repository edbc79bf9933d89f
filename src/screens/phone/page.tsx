import ArrowLeft from 'lucide-react/icons/arrow-left';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import type { Elements } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import type { PlainGesture } from '../../machines/world/gestures.ts';
import { scrolling } from '../scrolling.ts';
import { Tap, useScene } from '../stage-view.tsx';
import { HomeBar } from './home-bar.tsx';
import { TabBar } from './tab-bar.tsx';
import { controlLook } from '../control-look.ts';
import { useIsResting } from './use-is-resting.ts';

type BackGesture = Extract<PlainGesture, `phone.${string}.back`>;

interface PageProps {
  title: string;
  back?: BackGesture | null;
  /** The product's own name, in its green. */
  isBrand?: boolean;
  /** At the header's far end. */
  trailing?: Elements;
  /** Kept at the foot while the middle scrolls. */
  foot?: Elements;
  /** The pages that an iPhone's tabs lead to: a large title, and the tabs at the foot. */
  hasTabs?: boolean;
  hasHome?: boolean;
  /** Under a menu everything but the header rests. */
  isResting?: boolean;
  children: Elements;
}

/** One page of the app: header, a middle that scrolls, foot, home bar. */
export function AppPage({ hasHome = true, isResting = false, children, foot, ...header }: PageProps) {
  const isIphone = useScene().platform === 'iphone';
  const isAside = useIsResting();
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {isIphone && header.hasTabs !== true ? <CentredHeader {...header} /> : <Header {...header} />}
      <div inert={isResting} className="flex min-h-0 flex-1 flex-col">
        <div ref={scrolling} className="min-h-0 flex-1 overflow-y-auto -outline-offset-3">
          {children}
        </div>
        <div className={`shrink-0 ${header.hasTabs === true ? 'border-t border-sim-line bg-sim-pane' : ''}`}>
          {header.hasTabs === true ? <TabBar /> : null}
          {foot}
          {hasHome || isAside ? <HomeBar /> : null}
        </div>
      </div>
    </div>
  );
}

type HeaderProps = Pick<PageProps, 'title' | 'isBrand' | 'back' | 'trailing' | 'hasTabs'>;

const Title = ({ title, className }: { title: string; className: string }) => (
  <h2 data-page tabIndex={-1} className={`min-w-0 py-1 leading-tight wrap-break-word outline-none ${className}`}>
    {title}
  </h2>
);

function Header({ title, isBrand = false, back = null, trailing, hasTabs = false }: HeaderProps) {
  const t = useText();
  return (
    <header
      className={`relative z-20 flex min-h-14 low:min-h-11 shrink-0 items-center gap-1 pe-1 ${back === null ? 'ps-4' : 'ps-1'}`}
    >
      {back === null ? null : (
        <Tap gesture={{ type: back }} aria-label={t(back)} className={controlLook('icon', 'plain', 'size-11')}>
          <ArrowLeft className="size-6 rtl:-scale-x-100" aria-hidden="true" />
        </Tap>
      )}
      <Title
        title={title}
        className={`flex-1 ${hasTabs ? 'text-2xl font-semibold' : 'text-[clamp(var(--u),6.6cqi,1.25*var(--u))] font-semibold'} ${isBrand ? 'text-sim-green' : ''}`}
      />
      {trailing}
    </header>
  );
}

/** An iPhone says where its chevron leads, and keeps the title in the middle. */
function CentredHeader({ title, back = null }: HeaderProps) {
  const t = useText();
  return (
    <header className="grid min-h-12 low:min-h-11 shrink-0 grid-cols-[minmax(max-content,1fr)_minmax(0,auto)_minmax(0,1fr)] items-center px-1">
      {back === null ? (
        <span />
      ) : (
        <Tap
          gesture={{ type: back }}
          className={controlLook(
            'row',
            'green',
            '-ms-0.5 min-h-11 w-auto min-w-11 justify-self-start rounded-lg pe-2 text-base leading-tight whitespace-nowrap',
          )}
        >
          <ChevronLeft className="-me-0.5 size-6 shrink-0 rtl:-scale-x-100" aria-hidden="true" />
          <span>{t(back)}</span>
        </Tap>
      )}
      <Title title={title} className="text-center text-base font-semibold" />
      <span />
    </header>
  );
}
