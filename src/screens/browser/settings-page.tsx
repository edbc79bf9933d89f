import Bell from 'lucide-react/icons/bell';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import KeyRound from 'lucide-react/icons/key-round';
import Lock from 'lucide-react/icons/lock';
import LogOut from 'lucide-react/icons/log-out';
import ShieldCheck from 'lucide-react/icons/shield-check';
import type { Drawn } from '../../locales/contents.ts';
import { type ProductKey, useText } from '../../locales/text.ts';
import { Avatar } from '../art/avatar.tsx';
import { noteOf } from '../art/people.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';
import { SideHeader } from './side-header.tsx';
import { scrolling } from '../scrolling.ts';
import { controlLook } from '../control-look.ts';

const ROW = 'min-h-touch gap-4 rounded-lg px-3 py-2 wide:py-3';

/** The settings list, under the gear's name or under yours: the second way to Log out. */
export function SettingsPage() {
  const t = useText();
  const scene = useScene();
  const { appLock } = useReadings('appLock');
  return (
    <div ref={scrolling} className="motion-safe:animate-said flex min-h-0 flex-1 flex-col overflow-y-auto">
      <SideHeader
        back="site.settings.close"
        title={t(scene.settings === 'you' ? 'site.settings.openYou' : 'site.settings.open')}
      />
      <div className="flex items-center gap-4 px-4 pb-3 wide:px-6">
        <Avatar name={t('you.name')} face="sand" className="size-12 text-lg wide:size-16 wide:text-2xl" />
        <div className="min-w-0">
          <p className="text-base font-medium">{t('you.name')}</p>
          <p className="text-sim-soft">{t(noteOf(scene))}</p>
        </div>
      </div>
      <ul className="px-2 pb-3 wide:px-3">
        <Row icon={KeyRound} name="site.settings.account" />
        <Row icon={Lock} name="site.settings.privacy" />
        <li className="ps-9">
          <Tap
            gesture={{ type: 'site.settings.appLock' }}
            className={controlLook('row', 'line', `${ROW} ${appLock === 'off' ? '' : 'text-sim-faint'}`)}
          >
            <ShieldCheck aria-hidden className="size-5 shrink-0" strokeWidth={1.75} />
            <span className="flex-1">{t('site.settings.appLock')}</span>
            {appLock === 'off' ? null : <span className="text-sim-soft">{t('site.settings.on')}</span>}
          </Tap>
        </li>
        <Row icon={Bell} name="site.settings.notifications" />
        <Row icon={CircleQuestionMark} name="site.settings.help" />
        <li>
          <Tap gesture={{ type: 'site.settings.logOut' }} className={controlLook('row', 'lineRed', ROW)}>
            <LogOut aria-hidden className="size-5 shrink-0 rtl:-scale-x-100" strokeWidth={1.75} />
            <span>{t('site.settings.logOut')}</span>
          </Tap>
        </li>
      </ul>
    </div>
  );
}

/** A row that leads nowhere here. */
function Row({ icon: Icon, name }: { icon: Drawn<{ className: string; strokeWidth: number }>; name: ProductKey }) {
  const t = useText();
  return (
    <li className={`flex items-center text-sim-soft ${ROW}`}>
      <Icon aria-hidden className="size-5 shrink-0" strokeWidth={1.75} />
      <span>{t(name)}</span>
    </li>
  );
}
