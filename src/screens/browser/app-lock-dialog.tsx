import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { Button, Dialog } from './dialog.tsx';
import { Password } from './password.tsx';

/** Turning App lock on: its password is made up, shown, and already there. */
export function AppLockDialog() {
  const t = useText();
  return (
    <Dialog
      title={t('site.appLock.title')}
      actions={
        <Fragment>
          <Button type="site.appLock.cancel" data-first />
          <Button type="site.appLock.turnOn" tone="main" />
        </Fragment>
      }
    >
      <p>{t('site.appLock.body')}</p>
      <Password isShown />
    </Dialog>
  );
}
