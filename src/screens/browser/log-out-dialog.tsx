import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { Tap, useIsControl, useReadings, useScene } from '../stage-view.tsx';
import { SiteButton, SiteDialog } from './dialog.tsx';
import { controlLook } from '../control-look.ts';

/** "Log out?", with the temptation to lock the app instead: none, a link, or a third button (docs/truth.md). */
export function LogOutDialog() {
  const t = useText();
  const { dialog } = useScene();
  const { appLock } = useReadings('appLock');
  const isTempting = useIsControl({ type: 'site.dialog.appLock' });
  const hasButton = isTempting && dialog === 'button';
  const body = hasButton ? (appLock === 'off' ? 'site.dialog.lockButton' : 'site.dialog.lockIsOn') : 'site.dialog.body';
  return (
    <SiteDialog
      title={t('site.dialog.title')}
      actions={
        <Fragment>
          <SiteButton type="site.dialog.cancel" data-first />
          {hasButton ? <SiteButton type="site.dialog.appLock">{t('site.dialog.lockApp')}</SiteButton> : null}
          <SiteButton type="site.dialog.logOut" tone="danger" />
        </Fragment>
      }
    >
      <p>{t(body)}</p>
      {isTempting && dialog === 'link' ? <LockLink text={t('site.dialog.lockLink')} /> : null}
    </SiteDialog>
  );
}

/** A sentence whose one `<b>` part is the link. */
function LockLink({ text }: { text: string }) {
  const [before, link, after] = text.split(/<\/?b>/u);
  return (
    <p>
      <span>{before}</span>
      <Tap gesture={{ type: 'site.dialog.appLock' }} className={controlLook('link', 'green', '-my-3 inline py-3')}>
        {link}
      </Tap>
      <span>{after}</span>
    </p>
  );
}
