import ArrowLeft from 'lucide-react/icons/arrow-left';
import Plus from 'lucide-react/icons/plus';
import SendHorizontal from 'lucide-react/icons/send-horizontal';
import Smile from 'lucide-react/icons/smile';
import { memo } from 'react';
import { useText } from '../../locales/text.ts';
import type { ChatId } from '../../machines/world/scene.ts';
import { Avatar } from '../art/avatar.tsx';
import { Doodles } from '../art/doodles.tsx';
import { type Message, linesOf, PEOPLE } from '../art/people.ts';
import { Tap, useIsControl, useReadings, useScene, useStage } from '../stage-view.tsx';
import { ChatMenu } from './chat-menu.tsx';
import { MenuButton } from './menu.tsx';
import { menuIn } from './place.ts';
import { Ticks } from './ticks.tsx';
import type { Pane } from './use-pane.ts';
import { scrolling } from '../scrolling.ts';
import { controlLook } from '../control-look.ts';

/** The open conversation, with a ⋮ of its own: the wrong one for logging out. */
export const Conversation = memo(function Conversation({ turn }: { turn: (to: Pane) => void }) {
  const t = useText();
  const { chat } = useReadings('chat');
  const menu = useStage(menuIn);
  const { offers } = useScene();
  const { name, about, face, isGroup } = PEOPLE[chat];
  return (
    <div className="relative flex min-h-0 min-w-0 flex-col bg-sim-wall in-data-[pane=list]:hidden wide:flex!">
      <div className="border-sim-line bg-sim-pane relative flex shrink-0 items-center gap-3 border-b py-1 low:py-0 ps-3 pe-2 ample:py-2.5 ample:pe-3">
        <button
          type="button"
          data-turn="list"
          disabled={menu !== null}
          aria-label={t('site.chat.back')}
          onClick={() => turn('list')}
          className={controlLook('icon', 'plain', '-ms-1 -me-2 wide:hidden')}
        >
          <ArrowLeft aria-hidden className="size-5 rtl:-scale-x-100" />
        </button>
        <Avatar name={t(name)} face={face} isGroup={isGroup} className="size-8 text-xs ample:size-10 ample:text-sm" />
        <div className="min-w-0 flex-1">
          <h3 className="truncate text-body font-medium">{t(name)}</h3>
          <p className="text-sim-soft hidden truncate text-xs ample:block">{t(about)}</p>
        </div>
        {offers.includes('pages') ? (
          <MenuButton open="site.chatMenu.open" close="site.chatMenu.close" isOpen={menu === 'chatMenu'} />
        ) : null}
        {menu === 'chatMenu' ? <ChatMenu /> : null}
      </div>
      <div className="relative flex min-h-0 flex-1 flex-col">
        <Doodles />
        <div
          ref={scrolling}
          role="group"
          aria-label={t(name)}
          className="relative flex min-h-0 flex-1 flex-col-reverse overflow-y-auto px-3 py-1.5 low:py-1 ample:px-[7%] ample:py-4"
        >
          <Bubbles chat={chat} />
        </div>
        <Writing />
      </div>
    </div>
  );
});

const INPUT =
  'bg-sim-pane relative m-2 low:mx-1 low:mb-1 mt-0 min-h-11 shrink-0 items-center gap-3 lift-xs ample:m-3 ample:mt-0';

/** Where messages are written. Nothing is ever typed here: to the next person, a message of theirs lies ready. */
const Writing = memo(function Writing() {
  const t = useText();
  const { chat } = useReadings('chat');
  return useIsControl({ type: 'site.message.send' }) ? (
    <div data-draft className={`${INPUT} flex rounded-3xl py-1 ps-4 pe-1`}>
      <p className="min-w-0 flex-1">{t(PEOPLE[chat].ready)}</p>
      <Tap
        gesture={{ type: 'site.message.send' }}
        aria-label={t('site.message.send')}
        className={controlLook('icon', 'main', 'size-10')}
      >
        <SendHorizontal aria-hidden className="size-5 rtl:-scale-x-100" strokeWidth={1.75} />
      </Tap>
    </div>
  ) : (
    <p aria-hidden className={`${INPUT} text-sim-soft hidden rounded-full px-4 ample:flex`}>
      <Plus className="size-5" strokeWidth={1.75} />
      <Smile className="size-5" strokeWidth={1.75} />
      <span>{t('site.chat.type')}</span>
    </p>
  );
});

const Bubbles = memo(function Bubbles({ chat }: { chat: ChatId }) {
  const scene = useScene();
  const { sent } = useReadings('sent');
  return (
    <ul className="flex flex-col gap-1.5">
      {linesOf(chat, scene, sent).map((line) => (
        <Bubble key={line.text} line={line} isGroup={PEOPLE[chat].isGroup} />
      ))}
    </ul>
  );
});

function Bubble({ line: { text, from, hour, minute }, isGroup }: { line: Message; isGroup: boolean }) {
  const t = useText();
  const isMine = from === 'you';
  const shape = isMine ? 'self-end bg-sim-mine rounded-se-xs' : 'self-start bg-sim-bubble rounded-ss-xs';
  return (
    <li
      className={`flex max-w-[85%] low:max-w-[94%] flex-wrap items-end justify-end gap-x-3 rounded-xl px-2.5 py-1.5 low:py-1 lift-xs sim-bubble ${shape}`}
    >
      <span className="flex-auto">
        {isMine ? <span className="sr-only">{`${t('chat.you')}: `}</span> : null}
        {isGroup && !isMine ? <span className="text-sim-soft block text-xs font-semibold">{t(from)}</span> : null}
        <span>{t(text)}</span>
      </span>
      <span
        className={`flex items-center gap-1 text-xs tabular ${isMine ? 'text-(--sim-mine-soft)' : 'text-sim-soft'}`}
      >
        <span>{t('time', { hour, minute })}</span>
        {isMine ? <Ticks /> : null}
      </span>
    </li>
  );
}
