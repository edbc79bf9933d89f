import CircleDashed from 'lucide-react/icons/circle-dashed';
import MessagesSquare from 'lucide-react/icons/messages-square';
import PhoneIcon from 'lucide-react/icons/phone';
import SettingsIcon from 'lucide-react/icons/settings';
import type { Elements } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { Avatar } from '../art/avatar.tsx';
import { Tap, useReadings, useScene } from '../stage-view.tsx';

const TAB =
  'flex min-h-13 w-full min-w-0 flex-col items-center gap-0.5 px-0.5 pt-1.5 pb-0.5 text-center text-xs leading-tight font-medium wrap-anywhere [&>svg]:size-6';

/** An iPhone's tabs. The last is a gear named Settings, or your picture named You. */
export function TabBar() {
  const t = useText();
  const { settings } = useScene();
  return (
    <nav aria-label={t('phone.tabs.name')}>
      <ul className="grid grid-cols-4">
        <InertTab icon={<CircleDashed />}>{t('phone.tab.updates')}</InertTab>
        <InertTab icon={<PhoneIcon />}>{t('phone.tab.calls')}</InertTab>
        <Tab page="chats" icon={<MessagesSquare />}>
          {t('phone.tab.chats')}
        </Tab>
        <Tab page="settings" icon={settings === 'you' ? <You /> : <SettingsIcon />}>
          {t(settings === 'you' ? 'phone.tab.settingsYou' : 'phone.tab.settings')}
        </Tab>
      </ul>
    </nav>
  );
}

const InertTab = ({ icon, children }: { icon: Elements; children: string }) => (
  <li className={`${TAB} text-sim-soft`}>
    {icon}
    <span>{children}</span>
  </li>
);

function Tab({ page, icon, children }: { page: 'chats' | 'settings'; icon: Elements; children: string }) {
  const isHere = useReadings('phone').phone === page;
  return (
    <li className="min-w-0">
      <Tap
        gesture={{ type: `phone.tab.${page}` }}
        aria-current={isHere ? 'page' : undefined}
        className={`${TAB} rounded-xl -outline-offset-3 enabled:cursor-pointer ${isHere ? 'font-semibold text-sim-green' : 'text-sim-ink enabled:hover:bg-sim-active'}`}
      >
        {icon}
        <span>{children}</span>
      </Tap>
    </li>
  );
}

/** Your picture. */
function You() {
  const t = useText();
  return <Avatar name={t('you.name')} face="sand" className="size-6 text-xs" />;
}
