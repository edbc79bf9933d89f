import MessageSquarePlus from 'lucide-react/icons/message-square-plus';
import Search from 'lucide-react/icons/search';
import { Fragment, memo } from 'react';
import { useText } from '../../locales/text.ts';
import { chatsOf } from '../art/people.ts';
import { useSpot } from './spot.tsx';
import { useReadings, useScene, useStage } from '../stage-view.tsx';
import { ChatRow } from './chat-row.tsx';
import { MenuButton } from './menu.tsx';
import { menuIn } from './place.ts';
import type { Pane } from './use-pane.ts';
import { SiteMenu } from './site-menu.tsx';
import { scrolling } from '../scrolling.ts';

/** The product's name, New chat, the three dots above the list, the search box, the chats. */
export const ChatList = memo(function ChatList({ turn }: { turn: (to: Pane) => void }) {
  const t = useText();
  const { sent } = useReadings('sent');
  const spot = useSpot('site.chats');
  return (
    <Fragment>
      <Head />
      <div className="relative flex min-h-0 flex-1 flex-col">
        <Decorations />
        <ul
          ref={scrolling}
          aria-label={t('site.chats.title')}
          className="sim-chats in-data-[seat=nextPerson]:motion-safe:*:animate-rise *:nth-2:[animation-delay:80ms] *:nth-3:[animation-delay:160ms] *:nth-4:[animation-delay:240ms] min-h-0 flex-1 overflow-y-auto px-2 pb-2"
        >
          {chatsOf(sent).map((chat) => (
            <ChatRow key={chat} chat={chat} turn={turn} />
          ))}
        </ul>
        {spot === null ? null : <button type="button" className="absolute inset-0 z-10 rounded-xl" {...spot} />}
      </div>
    </Fragment>
  );
});

/** The product's name, and beside it New chat and the three dots. */
function Head() {
  const t = useText();
  const menu = useStage(menuIn);
  const isMenuLast = useScene().header === 'menuLast';
  return (
    <div className="relative flex shrink-0 items-center gap-1 py-1.5 ps-4 pe-2 wide:py-1 ample:py-2.5 ample:pe-3">
      <h2
        data-page
        tabIndex={-1}
        className="text-sim-green min-w-0 flex-1 text-lg font-semibold tracking-tight ample:text-xl"
      >
        {t('site.name')}
      </h2>
      {isMenuLast ? (
        <MessageSquarePlus aria-hidden className="text-sim-faint me-1.5 size-5 shrink-0" strokeWidth={1.75} />
      ) : null}
      <MenuButton open="site.menu.open" close="site.menu.close" isOpen={menu === 'menu'} />
      {isMenuLast ? null : <NewChat />}
      {menu === 'menu' ? <SiteMenu /> : null}
    </div>
  );
}

/** As round and green as where it stands last; it does nothing here. */
const NewChat = () => (
  <span
    aria-hidden
    className="bg-sim-green text-sim-green-on grid size-9 shrink-0 place-items-center rounded-full ample:size-10"
  >
    <MessageSquarePlus className="size-5" strokeWidth={1.75} />
  </span>
);

/** The search box and the filters: here to be recognised, not to be used. */
const Decorations = memo(function Decorations() {
  const t = useText();
  const chip = 'rounded-full border border-sim-line px-3 py-1 text-xs';
  return (
    <div aria-hidden className="text-sim-soft hidden shrink-0 flex-col gap-2.5 px-3 pb-2.5 ample:flex">
      <p className="bg-sim-field flex min-h-10 items-center gap-3 rounded-full px-4">
        <Search className="size-4 shrink-0" />
        <span>{t('site.chats.search')}</span>
      </p>
      <p className="flex flex-wrap gap-1.5 px-1">
        <span className={`${chip} bg-sim-mine text-sim-ink border-transparent`}>{t('site.chats.all')}</span>
        <span className={chip}>{t('site.chats.filterUnread')}</span>
        <span className={chip}>{t('site.chats.groups')}</span>
      </p>
    </div>
  );
});
