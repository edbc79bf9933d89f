import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { SiteButton, SiteDialog } from './dialog.tsx';

/** The way out for anyone who doesn't know the app lock's password: it ends the link. */
export function ForgotDialog() {
  const t = useText();
  return (
    <SiteDialog
      title={t('site.forgot.title')}
      actions={
        <Fragment>
          <SiteButton type="site.forgot.cancel" data-first />
          <SiteButton type="site.forgot.logOut" tone="danger" />
        </Fragment>
      }
    >
      <p>{t('site.forgot.body')}</p>
    </SiteDialog>
  );
}
