import Bell from 'lucide-react/icons/bell';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import KeyRound from 'lucide-react/icons/key-round';
import Lock from 'lucide-react/icons/lock';
import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone';
import { useText } from '../../locales/text.ts';
import { useScene } from '../stage-view.tsx';
import { AppPage } from './page.tsx';
import { Row, Rows } from './rows.tsx';

/** Settings, or "You". Linked devices are listed here on an iPhone; an Android phone has them in its ⋮ menu. */
export function PhoneSettings() {
  const t = useText();
  const { platform, settings, offers } = useScene();
  const isIphone = platform === 'iphone';
  return (
    <AppPage
      title={t(isIphone && settings === 'you' ? 'phone.tab.settingsYou' : 'phone.tab.settings')}
      back={isIphone ? null : 'phone.settings.back'}
      hasTabs={isIphone}
    >
      <Rows>
        {isIphone ? (
          <Row icon={<MonitorSmartphone />} gesture={{ type: 'phone.settings.linkedDevices' }}>
            {t('phone.settings.linkedDevices')}
          </Row>
        ) : null}
        <Row icon={<KeyRound />} gesture={offers.includes('twoStep') ? { type: 'phone.settings.account' } : null}>
          {t('phone.settings.account')}
        </Row>
        <Row icon={<Lock />}>{t('phone.settings.privacy')}</Row>
        <Row icon={<Bell />}>{t('phone.settings.notifications')}</Row>
        <Row icon={<CircleHelp />}>{t('phone.settings.help')}</Row>
      </Rows>
    </AppPage>
  );
}
