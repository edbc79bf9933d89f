import type { Elements } from '../../locales/contents.ts';
import { retreatOf } from '../../machines/world/controls.ts';
import type { SiteModal, SitePlace } from '../../machines/world/places.ts';
import { read } from '../../machines/world/readings.ts';
import { move, type World } from '../../machines/world/world.ts';
import { type StageView, useReadings, useStage } from '../stage-view.tsx';
import { AppLockDialog } from './app-lock-dialog.tsx';
import { CodePage } from './code-page.tsx';
import { ForgotDialog } from './forgot-dialog.tsx';
import { LeavingPage } from './leaving-page.tsx';
import { LockedPage } from './locked-page.tsx';
import { LogOutDialog } from './log-out-dialog.tsx';
import { isMenu, type SiteMenuPlace } from './place.ts';
import { QrPage } from './qr-page.tsx';
import { SignedIn } from './signed-in.tsx';
import { useRetreat } from '../use-retreat.ts';

/**
 * web.whatsapp.com: a page, and perhaps a dialog over it. A dialog makes the rest of the site inert, as in a real
 * browser: its tabs, and all that stands around the computer, stay within reach.
 */
export function Site() {
  const { site } = useReadings('site');
  const retreat = useRetreat('computer');
  const Page = PAGES[useStage(pageIn)];
  const Over = isDialog(site) ? DIALOGS[site] : null;
  // Esc closes whatever covers the page.
  return (
    <div
      role="presentation"
      className="sim-site bg-sim-pane text-sim-ink relative flex min-h-0 flex-1 flex-col text-sm"
      onKeyDown={({ key }) => {
        if (key === 'Escape') retreat();
      }}
    >
      <div inert={Over !== null} className="flex min-h-0 flex-1 flex-col">
        <Page />
      </div>
      {Over === null ? null : <Over />}
    </div>
  );
}

type SitePage = Exclude<SitePlace, SiteModal>;

const PAGES = {
  none: () => null,
  qr: QrPage,
  code: CodePage,
  leaving: LeavingPage,
  locked: LockedPage,
  chats: SignedIn,
  page: SignedIn,
  settings: SignedIn,
} as const satisfies Record<SitePage, () => Elements>;

const DIALOGS = {
  confirming: LogOutDialog,
  settingAppLock: AppLockDialog,
  forgetting: ForgotDialog,
} as const satisfies Record<Exclude<SiteModal, SiteMenuPlace>, () => Elements>;

const isDialog = (site: SitePlace): site is keyof typeof DIALOGS => site in DIALOGS;

/** The page of the site. If something covers it, this is the page to which its retreat leads. */
function pageOf(world: World): SitePage {
  const { site } = read(world);
  if (!isDialog(site) && !isMenu(site)) return site;
  const retreat = retreatOf(world, 'computer');
  if (retreat === null) throw new Error(`Nothing leads back from ${site}`);
  return pageOf(move(world, retreat));
}

const pageIn = ({ world }: StageView): SitePage => pageOf(world);
