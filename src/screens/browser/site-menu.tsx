import CheckCheck from 'lucide-react/icons/check-check';
import Lock from 'lucide-react/icons/lock';
import LogOut from 'lucide-react/icons/log-out';
import SquareCheck from 'lucide-react/icons/square-check';
import Star from 'lucide-react/icons/star';
import UsersRound from 'lucide-react/icons/users-round';
import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { useReadings } from '../stage-view.tsx';
import { Item, Menu } from './menu.tsx';

/** The entries in the order of the real menu (docs/truth.md). With App lock on there is no Log out in it. */
export function SiteMenu() {
  const t = useText();
  const { appLock } = useReadings('appLock');
  return (
    <Menu label={t('site.menu.open')} className="sim-menu-site">
      <Item type="site.menu.newGroup" icon={UsersRound} />
      <Item type="site.menu.starredMessages" icon={Star} />
      <Item type="site.menu.selectChats" icon={SquareCheck} />
      <Item type="site.menu.markAllRead" icon={CheckCheck} />
      <hr className="border-sim-line mx-3 my-1.5" />
      {appLock === 'off' ? (
        <Fragment>
          <Item type="site.menu.appLock" icon={Lock} />
          <Item type="site.menu.logOut" icon={LogOut} tone="red" />
        </Fragment>
      ) : (
        <Item type="site.menu.lockApp" icon={Lock} />
      )}
    </Menu>
  );
}
