import type { KeyboardEvent, MouseEvent } from 'react';
import { isControl } from '../../machines/world/controls.ts';
import type { SitePlace } from '../../machines/world/readings.ts';
import { useReadings, useStage } from '../stage-view.tsx';
import { AppLockDialog } from './app-lock-dialog.tsx';
import { CodePage } from './code-page.tsx';
import { ForgotDialog } from './forgot-dialog.tsx';
import { LeavingPage } from './leaving-page.tsx';
import { LockedPage } from './locked-page.tsx';
import { LogOutDialog } from './log-out-dialog.tsx';
import { isMenu, retreatOf } from './place.ts';
import { QrPage } from './qr-page.tsx';
import { SignedIn } from './signed-in.tsx';

/**
 * web.whatsapp.com: a page, and perhaps a dialog over it. A dialog makes the rest of the site inert, as in a real
 * browser: its tabs, and all that stands around the computer, stay within reach.
 */
export function Site() {
  const { site } = useReadings();
  const dialog = dialogOf(site);
  return (
    <div
      role="presentation"
      className="sim-site bg-sim-pane text-sim-ink relative flex min-h-0 flex-1 flex-col text-sm"
      {...useRetreat(site)}
    >
      <div inert={dialog !== null} className="flex min-h-0 flex-1 flex-col">
        {pageOf(site)}
      </div>
      {dialog}
    </div>
  );
}

function pageOf(site: SitePlace) {
  switch (site) {
    case 'qr':
      return <QrPage />;
    case 'code':
      return <CodePage />;
    case 'leaving':
      return <LeavingPage />;
    case 'locked':
    case 'forgetting':
      return <LockedPage />;
    case 'none':
      return null;
    case 'chats':
    case 'chatMenu':
    case 'menu':
    case 'page':
    case 'settings':
    case 'confirming':
    case 'settingAppLock':
      return <SignedIn />;
  }
}

function dialogOf(site: SitePlace) {
  if (site === 'confirming') return <LogOutDialog />;
  if (site === 'settingAppLock') return <AppLockDialog />;
  return site === 'forgetting' ? <ForgotDialog /> : null;
}

/** Esc takes away what lies over the page, and so does a press beside a menu: both are the world's own gesture. */
function useRetreat(site: SitePlace) {
  const { world, isLive, press } = useStage();
  const type = retreatOf(site);
  const retreat = () => {
    if (type !== undefined && isLive && isControl(world, { type })) press({ type });
  };
  return {
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') retreat();
    },
    onClick: ({ target }: MouseEvent) => {
      const isBeside = target instanceof Element && target.closest('button, [role="menu"]') === null;
      if (isBeside && isMenu(site)) retreat();
    },
  };
}
