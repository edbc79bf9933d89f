import BellOff from 'lucide-react/icons/bell-off';
import CircleX from 'lucide-react/icons/circle-x';
import Info from 'lucide-react/icons/info';
import SquareCheck from 'lucide-react/icons/square-check';
import { useText } from '../../locales/text.ts';
import { MenuItem, Menu } from './menu.tsx';

/** The menu of one conversation. Nothing in it is practised here, and Log out is not in it. */
export function ChatMenu() {
  const t = useText();
  return (
    <Menu label={t('site.chatMenu.open')} className="sim-menu-chat">
      <MenuItem aria-disabled tone="dead" icon={Info}>
        {t('site.chatMenu.contactInfo')}
      </MenuItem>
      <MenuItem aria-disabled tone="dead" icon={SquareCheck}>
        {t('site.chatMenu.selectMessages')}
      </MenuItem>
      <MenuItem aria-disabled tone="dead" icon={BellOff}>
        {t('site.chatMenu.mute')}
      </MenuItem>
      <MenuItem aria-disabled tone="dead" icon={CircleX}>
        {t('site.chatMenu.clear')}
      </MenuItem>
    </Menu>
  );
}
