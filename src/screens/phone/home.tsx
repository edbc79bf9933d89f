import Calendar from 'lucide-react/icons/calendar';
import Camera from 'lucide-react/icons/camera';
import Clock from 'lucide-react/icons/clock';
import Image from 'lucide-react/icons/image';
import MapIcon from 'lucide-react/icons/map';
import MessageCircle from 'lucide-react/icons/message-circle';
import Music from 'lucide-react/icons/music';
import Notebook from 'lucide-react/icons/notebook-pen';
import Plane from 'lucide-react/icons/plane';
import { useText } from '../../locales/text.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';

/** Apps of no interest here, so that the one that matters has to be found. */
const APPS = [
  ['phone.home.calendar', Calendar, 'bg-[#b4483f]'],
  ['phone.home.photos', Image, 'bg-[#8a5aa3]'],
  ['phone.home.notes', Notebook, 'bg-[#a9781f]'],
  ['phone.home.maps', MapIcon, 'bg-[#2f6f9f]'],
  ['phone.home.music', Music, 'bg-[#b04a78]'],
  ['phone.home.camera', Camera, 'bg-[#5b6470]'],
  ['phone.home.clock', Clock, 'bg-[#33383f]'],
] as const;

const SHAPES = { android: 'rounded-full', iphone: 'rounded-[1.05rem]' } as const;
const TILE = 'grid size-14 place-items-center text-white shadow-md inset-ring inset-ring-white/15 [&>svg]:size-6.5';
const CAPTION = 'max-w-full text-center text-xs leading-tight font-medium wrap-anywhere text-white';

/** The home screen: a few apps, and flight mode where the scene offers it. */
export function HomePage() {
  const t = useText();
  const { platform, offers } = useScene();
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-3 pt-2 pb-4">
      <h2 data-page tabIndex={-1} className="sr-only">
        {t('phone.home')}
      </h2>
      {offers.includes('flightMode') ? <FlightMode /> : null}
      <ul aria-label={t('phone.home.apps')} className="mt-auto grid grid-cols-4 gap-y-4 pt-6">
        {APPS.map(([name, Icon, colour]) => (
          <li key={name} className="flex min-w-0 flex-col items-center gap-1.5 px-0.5 py-1">
            <span className={`${TILE} ${SHAPES[platform]} ${colour}`} aria-hidden="true">
              <Icon />
            </span>
            <span className={CAPTION}>{t(name)}</span>
          </li>
        ))}
        <li className="min-w-0">
          <Tap
            gesture={{ type: 'phone.app.open' }}
            className="flex w-full min-w-0 flex-col items-center gap-1.5 rounded-2xl px-0.5 py-1 transition-colors duration-150 enabled:cursor-pointer enabled:hover:bg-white/15 motion-reduce:transition-none"
          >
            <span className={`${TILE} ${SHAPES[platform]} bg-[#178553]`} aria-hidden="true">
              <MessageCircle className="fill-white/25" />
            </span>
            <span className={CAPTION}>{t('phone.app.open')}</span>
          </Tap>
        </li>
      </ul>
    </div>
  );
}

function FlightMode() {
  const t = useText();
  const { platform } = useScene();
  const isOn = useReadings().flightMode === 'on';
  return (
    <Tap
      gesture={{ type: 'phone.flight.toggle' }}
      aria-pressed={isOn}
      className={`flex min-h-14 items-center gap-3 self-start px-4 py-2 text-start transition-colors duration-150 enabled:cursor-pointer motion-reduce:transition-none ${platform === 'iphone' ? 'rounded-2xl' : 'rounded-full pe-6'} ${isOn ? 'bg-white text-[#1b1d22]' : 'bg-white/15 text-white enabled:hover:bg-white/25'}`}
    >
      <Plane className="size-5 shrink-0" aria-hidden="true" />
      <span className="flex flex-col leading-tight">
        <span className="text-sm font-semibold">{t('phone.flight.toggle')}</span>
        <span className="text-xs" aria-hidden="true">
          {t(isOn ? 'phone.flight.on' : 'phone.flight.off')}
        </span>
      </span>
    </Tap>
  );
}
