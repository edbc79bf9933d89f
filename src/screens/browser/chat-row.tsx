import { useText } from '../../locales/text.ts';
import type { ChatId } from '../../machines/world/scene.ts';
import { Avatar } from '../art/avatar.tsx';
import { lastOf, PEOPLE } from '../art/people.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';
import { Ticks } from './ticks.tsx';

const ROW = 'flex w-full min-w-0 items-center gap-3 rounded-xl px-2 py-2 text-start @min-[640px]:py-2.5';

/** One conversation in the list: a button where it can be opened, plain text where there is nothing to open. */
export function ChatRow({ chat }: { chat: ChatId }) {
  const { chat: open } = useReadings();
  const { offers } = useScene();
  const isOpen = chat === open;
  if (!isOpen && offers.includes('reading')) {
    return (
      <li>
        <Tap gesture={{ type: 'site.chat.open', target: chat }} className={`${ROW} enabled:hover:bg-sim-hover transition-colors enabled:cursor-pointer`}>
          <Preview chat={chat} />
        </Tap>
      </li>
    );
  }
  return (
    <li>
      <div aria-current={isOpen || undefined} className={`${ROW} ${isOpen ? 'bg-sim-active' : ''}`}>
        <Preview chat={chat} />
      </div>
    </li>
  );
}

function Preview({ chat }: { chat: ChatId }) {
  const t = useText();
  const { name, face, isGroup, ...person } = PEOPLE[chat];
  const { from, text, hour, minute } = lastOf({ name, face, isGroup, ...person });
  return (
    <>
      <Avatar name={t(name)} face={face} isGroup={isGroup} className="size-10 text-sm @min-[640px]:size-12 @min-[640px]:text-base" />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline justify-between gap-2">
          <span className="truncate text-[15px] font-medium">{t(name)}</span>
          <span className="text-sim-soft shrink-0 text-xs tabular-nums">{t('time', { hour, minute })}</span>
        </span>
        <span className="text-sim-soft flex items-center gap-1">
          {from === 'you' ? <Ticks /> : null}
          <span className="truncate">{isGroup && from !== 'you' ? t('chat.says', { who: t(from), text: t(text) }) : t(text)}</span>
        </span>
      </span>
    </>
  );
}
