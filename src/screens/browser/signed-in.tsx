import { useReadings } from '../stage-view.tsx';
import { ChatList } from './chat-list.tsx';
import { Conversation } from './conversation.tsx';
import { EmptyPage } from './empty-page.tsx';
import { isTalking } from './place.ts';
import { Rail } from './rail.tsx';
import { SettingsPage } from './settings-page.tsx';

/** The account's chats: rail, a side column, the open conversation. Where there is no room, a side page takes all of it. */
export function SignedIn() {
  const readings = useReadings();
  const { site, seat } = readings;
  const isAside = site === 'settings' || site === 'page';
  const isNext = seat === 'nextPerson';
  return (
    <div
      data-next={isNext ? (isTalking(readings) ? 'talk' : 'list') : undefined}
      className={`sim-fade grid min-h-0 flex-1 grid-cols-[auto_minmax(0,1fr)] wide:grid-cols-[auto_minmax(0,4fr)_minmax(0,5fr)] wide:grid-rows-[minmax(0,1fr)] ample:grid-cols-[auto_minmax(15rem,22rem)_minmax(0,1fr)] ${isNext ? 'grid-rows-[auto_minmax(0,1fr)]' : 'grid-rows-[fit-content(60%)_minmax(0,1fr)] short:grid-rows-[minmax(0,1fr)_auto]'}`}
    >
      <Rail />
      <div
        className={`border-sim-line flex min-h-0 min-w-0 flex-col tight:flex-row-reverse wide:border-e ${isAside ? 'row-span-2 wide:row-span-1' : ''}`}
      >
        {site === 'settings' ? <SettingsPage /> : site === 'page' ? <EmptyPage /> : <ChatList />}
      </div>
      <Conversation isHidden={isAside} />
    </div>
  );
}
