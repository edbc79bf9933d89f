import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { moveInMenu } from '../menu-keys.ts';
import { Tap } from '../stage-view.tsx';
import { MenuCover } from '../menu-cover.tsx';
import { controlLook } from '../control-look.ts';

const ITEM = 'min-h-11 rounded-lg px-3 py-2 text-base leading-tight';
const LIVE_ITEM = controlLook('row', 'line', ITEM);

/** Android's menu: grows from its ⋮, closes by it, by Esc, or by a press beside it. */
export function MoreMenu() {
  const t = useText();
  return (
    <Fragment>
      <MenuCover device="phone" />
      <div
        data-modal
        role="menu"
        aria-label={t('phone.menu.open')}
        tabIndex={-1}
        onKeyDown={moveInMenu}
        className="absolute inset-e-2 top-13 z-20 w-56 max-h-[calc(100%-var(--spacing)*14)] max-w-[85%] origin-top-right overflow-y-auto rounded-xl bg-sim-bubble p-1.5 text-sim-ink shadow-menu inset-ring inset-ring-sim-line transition duration-150 ease-out outline-none motion-reduce:transition-none rtl:origin-top-left starting:scale-90 starting:opacity-0"
      >
        <button
          type="button"
          role="menuitem"
          disabled
          className={`flex w-full items-center text-start text-sim-soft ${ITEM}`}
        >
          {t('phone.menu.newGroup')}
        </button>
        <Tap gesture={{ type: 'phone.menu.linkedDevices' }} role="menuitem" className={LIVE_ITEM}>
          {t('phone.menu.linkedDevices')}
        </Tap>
        <Tap gesture={{ type: 'phone.menu.settings' }} role="menuitem" className={LIVE_ITEM}>
          {t('phone.menu.settings')}
        </Tap>
      </div>
    </Fragment>
  );
}
