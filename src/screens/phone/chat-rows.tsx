import { useText } from '../../locales/text.ts';
import type { ChatId } from '../../machines/world/scene.ts';
import { Avatar } from '../art/avatar.tsx';
import { chatsOf, lastOf, PEOPLE } from '../art/people.ts';
import { Ticks } from '../browser/ticks.tsx';
import { useReadings, useScene } from '../stage-view.tsx';

/** The account's conversations, as on the computer. There is nothing to open here: plain text, no buttons. */
export const ChatRows = () => (
  <ul className="pb-2">
    {chatsOf(useReadings('sent').sent).map((chat) => (
      <ChatRow key={chat} chat={chat} />
    ))}
  </ul>
);

function ChatRow({ chat }: { chat: ChatId }) {
  const t = useText();
  const { name, face, isGroup } = PEOPLE[chat];
  const { from, text, hour, minute } = lastOf(chat, useScene(), useReadings('sent').sent);
  return (
    <li className="flex items-center gap-3 px-4 py-2.5">
      <Avatar name={t(name)} face={face} isGroup={isGroup} className="size-12 text-base" />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline justify-between gap-2">
          <span className="truncate text-base font-medium">{t(name)}</span>
          <span className="shrink-0 text-xs text-sim-soft tabular">{t('time', { hour, minute })}</span>
        </p>
        <p className="flex items-center gap-1 text-sm text-sim-soft">
          {from === 'you' ? <Ticks /> : null}
          <span className="truncate">
            {isGroup && from !== 'you' ? t('chat.says', { who: t(from), text: t(text) }) : t(text)}
          </span>
        </p>
      </div>
    </li>
  );
}
