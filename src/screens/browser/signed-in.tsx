import { useReadings } from '../stage-view.tsx';
import { ChatList } from './chat-list.tsx';
import { Conversation } from './conversation.tsx';
import { MenuCover } from '../menu-cover.tsx';
import { EmptyPage } from './empty-page.tsx';
import { isMenu } from './place.ts';
import { Rail } from './rail.tsx';
import { SettingsPage } from './settings-page.tsx';
import { usePane } from './use-pane.ts';

/** The account's chats: rail, a side column, the open conversation. Where there is no room for both, one of the two. */
export function SignedIn() {
  const { site } = useReadings('site');
  const { pane, room, turn } = usePane();
  return (
    <div
      ref={room}
      data-pane={pane}
      className="motion-safe:animate-said grid min-h-0 flex-1 grid-cols-[auto_minmax(0,1fr)] grid-rows-[minmax(0,1fr)] data-[pane=talk]:grid-cols-1 wide:grid-cols-[auto_minmax(0,4fr)_minmax(0,5fr)]! ample:grid-cols-[auto_minmax(calc(var(--u)*15),calc(var(--u)*22))_minmax(0,1fr)]!"
    >
      <Rail />
      <div className="border-sim-line flex min-h-0 min-w-0 flex-col in-data-[pane=talk]:hidden wide:flex! wide:border-e">
        {site === 'settings' ? <SettingsPage /> : site === 'page' ? <EmptyPage /> : <ChatList turn={turn} />}
      </div>
      <Conversation turn={turn} />
      {isMenu(site) ? <MenuCover device="computer" /> : null}
    </div>
  );
}
