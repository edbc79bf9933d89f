import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { SiteButton, SiteDialog } from './dialog.tsx';
import { Password } from './password.tsx';

/** Turning App lock on: its password is made up, shown, and already there. */
export function AppLockDialog() {
  const t = useText();
  return (
    <SiteDialog
      title={t('site.appLock.title')}
      actions={
        <Fragment>
          <SiteButton type="site.appLock.cancel" data-first />
          <SiteButton type="site.appLock.turnOn" tone="main" />
        </Fragment>
      }
    >
      <p>{t('site.appLock.body')}</p>
      <Password isShown />
    </SiteDialog>
  );
}
