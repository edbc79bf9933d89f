import KeyRound from 'lucide-react/icons/key-round';
import Mail from 'lucide-react/icons/mail';
import ShieldCheck from 'lucide-react/icons/shield-check';
import { useText } from '../../locales/text.ts';
import { AppPage } from './page.tsx';
import { Row, Rows } from './rows.tsx';

/** Settings → Account: the way to two-step verification. */
export function AccountPage() {
  const t = useText();
  return (
    <AppPage title={t('phone.settings.account')} back="phone.account.back">
      <Rows>
        <Row icon={<KeyRound />}>{t('phone.account.passkeys')}</Row>
        <Row icon={<Mail />}>{t('phone.account.email')}</Row>
        <Row icon={<ShieldCheck />} gesture={{ type: 'phone.account.twoStep' }}>
          {t('phone.account.twoStep')}
        </Row>
      </Rows>
    </AppPage>
  );
}
