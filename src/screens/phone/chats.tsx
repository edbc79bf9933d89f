import EllipsisVertical from 'lucide-react/icons/ellipsis-vertical';
import { useText } from '../../locales/text.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';
import { ChatRows } from './chat-rows.tsx';
import { AppPage } from './page.tsx';
import { controlLook } from '../control-look.ts';

/** The app's first page. Reading is for another day: its rows do nothing, and look it. */
export function ChatsPage() {
  const t = useText();
  const { platform } = useScene();
  const isIphone = platform === 'iphone';
  return (
    <AppPage
      title={t('phone.chats.title', { platform })}
      hasTabs={isIphone}
      isBrand={!isIphone}
      isResting={useReadings('phone').phone === 'menu'}
      trailing={isIphone ? null : <MenuButton />}
    >
      <ChatRows />
    </AppPage>
  );
}

/** Android's ⋮: opens the menu, and closes it again. */
function MenuButton() {
  const t = useText();
  const isOpen = useReadings('phone').phone === 'menu';
  const type = isOpen ? 'phone.menu.close' : 'phone.menu.open';
  return (
    <Tap
      gesture={{ type }}
      aria-label={t(type)}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      className={controlLook('icon', 'plain', 'size-11 -outline-offset-3')}
    >
      <EllipsisVertical className="size-6" aria-hidden="true" />
    </Tap>
  );
}
