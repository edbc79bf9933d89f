import { memo } from 'react';
import type { Elements } from '../../locales/contents.ts';
import { retreatOf } from '../../machines/world/controls.ts';
import type { PhoneModal, PhonePlace } from '../../machines/world/places.ts';
import { read } from '../../machines/world/readings.ts';
import { move, type World } from '../../machines/world/world.ts';
import { type StageView, useScene, useStage } from '../stage-view.tsx';
import { AccountPage } from './account.tsx';
import { ChatsPage } from './chats.tsx';
import { ConfirmAll } from './confirm-all.tsx';
import { DevicesPage } from './devices.tsx';
import { PhoneHome } from './home.tsx';
import { PhoneLocked } from './locked.tsx';
import { MoreMenu } from './menu.tsx';
import { ScanningPage } from './scanning.tsx';
import { PhoneSettings } from './settings.tsx';
import { DeviceSheet } from './device-sheet.tsx';
import { SettingPinPage } from './setting-pin.tsx';
import { StatusBar } from './status-bar.tsx';
import { TwoStepPage } from './two-step.tsx';
import { TypingPage } from './typing.tsx';
import { Unlocking } from './unlocking.tsx';

type PhonePage = Exclude<PhonePlace, PhoneModal>;

const PAGES = {
  locked: PhoneLocked,
  home: PhoneHome,
  chats: ChatsPage,
  settings: PhoneSettings,
  account: AccountPage,
  twoStep: TwoStepPage,
  settingPin: SettingPinPage,
  devices: DevicesPage,
  scanning: ScanningPage,
  typing: TypingPage,
} as const satisfies Record<PhonePage, () => Elements>;

const MODALS = {
  menu: MoreMenu,
  sheet: DeviceSheet,
  confirmingAll: ConfirmAll,
  unlocking: Unlocking,
} as const satisfies Record<PhoneModal, () => Elements>;

const isModal = (place: PhonePlace): place is PhoneModal => place in MODALS;

/** A page, and perhaps something over it: beneath is where its retreat leads. */
function layersOf(world: World): { page: PhonePage; modal: PhoneModal | null } {
  const { phone } = read(world);
  if (!isModal(phone)) return { page: phone, modal: null };
  const retreat = retreatOf(world, 'phone');
  if (retreat === null) throw new Error(`Nothing leads back from ${phone}`);
  return { page: layersOf(move(world, retreat)).page, modal: phone };
}

const pageIn = ({ world }: StageView) => layersOf(world).page;
const modalIn = ({ world }: StageView) => layersOf(world).modal;

/** What is behind a page, from edge to edge. An iPhone lays its lists as white cards on grey. */
const GROUNDS = {
  android: { picture: 'bg-[linear-gradient(160deg,#1d2b3a,#33475a,#6b5140)]', list: 'bg-sim-pane' },
  iphone: { picture: 'bg-linear-to-b from-[#2b2140] via-[#5a3550] to-[#7a4a3f]', list: 'bg-sim-rail' },
} as const;

const LISTS: ReadonlySet<PhonePage> = new Set(['settings', 'account', 'devices']);
const PICTURES: ReadonlySet<PhonePage> = new Set(['locked', 'home']);

function groundOf(page: PhonePage, platform: keyof typeof GROUNDS): string {
  if (PICTURES.has(page)) return GROUNDS[platform].picture;
  return LISTS.has(page) ? GROUNDS[platform].list : 'bg-sim-pane';
}

/** The lit screen: status line, a page, and whatever covers it. */
export const Screen = memo(function Screen() {
  const page = useStage(pageIn);
  const modal = useStage(modalIn);
  const { platform } = useScene();
  const Page = PAGES[page];
  const Over = modal === null ? null : MODALS[modal];
  return (
    <div
      data-sim-theme={PICTURES.has(page) || page === 'scanning' ? 'dark' : undefined}
      className={`flex size-full flex-col text-sim-ink ${groundOf(page, platform)}`}
    >
      <StatusBar isClockShown={page !== 'locked'} />
      <div className="relative min-h-0 flex-1">
        <div key={page} inert={modal !== null && modal !== 'menu'} className="flex size-full flex-col">
          <Page />
        </div>
        {Over === null ? null : <Over />}
      </div>
    </div>
  );
});
