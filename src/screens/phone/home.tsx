import Calendar from 'lucide-react/icons/calendar';
import Camera from 'lucide-react/icons/camera';
import Clock from 'lucide-react/icons/clock';
import Image from 'lucide-react/icons/image';
import MapIcon from 'lucide-react/icons/map';
import Music from 'lucide-react/icons/music';
import Notebook from 'lucide-react/icons/notebook-pen';
import { useText } from '../../locales/text.ts';
import { useScene } from '../stage-view.tsx';
import { AppIcon, WhatsAppIcon } from './app-icon.tsx';
import { FlightMode } from './flight-mode.tsx';
import { scrolling } from '../scrolling.ts';

/** Apps of no interest here, so that the one that matters has to be found. */
const UPPER = [
  ['phone.home.calendar', Calendar, 'bg-[#b4483f]'],
  ['phone.home.photos', Image, 'bg-[#8a5aa3]'],
  ['phone.home.notes', Notebook, 'bg-[#a9781f]'],
  ['phone.home.maps', MapIcon, 'bg-[#2f6f9f]'],
] as const;
const LOWER = [
  ['phone.home.music', Music, 'bg-[#b04a78]'],
  ['phone.home.camera', Camera, 'bg-[#5b6470]'],
  ['phone.home.clock', Clock, 'bg-[#33383f]'],
] as const;

/** The home screen: a few apps, a dock, and flight mode where the scene offers it. */
export function PhoneHome() {
  const t = useText();
  const { platform, offers } = useScene();
  const isIphone = platform === 'iphone';
  return (
    <div
      ref={scrolling}
      className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-2 pt-2 pb-3 low:gap-2 low:pb-2"
    >
      <h2 data-page tabIndex={-1} className="sr-only">
        {t('phone.home')}
      </h2>
      {isIphone ? null : (
        <p className="px-3 pt-3 text-[min(1.25*var(--u),7.4cqi)] text-white low:hidden">{t('clock.date')}</p>
      )}
      {offers.includes('flightMode') ? <FlightMode /> : null}
      <ul aria-label={t('phone.home.apps')} className={`grid grid-cols-4 ${isIphone ? 'mb-auto' : 'mt-auto'}`}>
        {UPPER.map(([name, Icon, colour]) => (
          <li key={name} className="min-w-0">
            <AppIcon icon={<Icon />} colour={colour} name={t(name)} />
          </li>
        ))}
      </ul>
      <ul
        aria-label={t('phone.home.dock')}
        className={`grid grid-cols-4 ${isIphone ? 'rounded-3xl bg-white/15 py-2 inset-ring inset-ring-white/10' : ''}`}
      >
        {LOWER.map(([name, Icon, colour]) => (
          <li key={name} className="min-w-0">
            <AppIcon icon={<Icon />} colour={colour} name={t(name)} />
          </li>
        ))}
        <li className="min-w-0">
          <WhatsAppIcon />
        </li>
      </ul>
    </div>
  );
}
