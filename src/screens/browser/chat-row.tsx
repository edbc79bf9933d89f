import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import type { ChatId } from '../../machines/world/scene.ts';
import { Avatar } from '../art/avatar.tsx';
import { lastOf, PEOPLE } from '../art/people.ts';
import { useGesture, useReadings, useScene } from '../stage-view.tsx';
import { Ticks } from './ticks.tsx';

const ROW =
  'flex w-full min-w-0 items-center gap-3 rounded-xl px-2 py-1.5 -outline-offset-3 text-start transition-colors snug:py-0.5 ample:py-2.5 strip:flex-col strip:gap-0 strip:px-1 strip:text-center';

/** One conversation in the list: a button where chats can be opened, the open one included, so that focus stays on it. */
export function ChatRow({ chat }: { chat: ChatId }) {
  const { chat: open } = useReadings();
  const { offers } = useScene();
  const gesture = useGesture({ type: 'site.chat.open', target: chat });
  const isOpen = chat === open;
  const tone = isOpen ? 'bg-sim-active' : 'enabled:hover:bg-sim-hover enabled:cursor-pointer';
  const rest = { 'aria-current': isOpen, className: `${ROW} ${tone}`, children: <Preview chat={chat} /> };
  return (
    <li>
      {offers.includes('reading') ? <button type="button" {...rest} {...(isOpen ? {} : gesture)} /> : <div {...rest} />}
    </li>
  );
}

function Preview({ chat }: { chat: ChatId }) {
  const t = useText();
  const { name, face, isGroup } = PEOPLE[chat];
  const { from, text, hour, minute } = lastOf(chat, useScene(), useReadings().sent);
  return (
    <Fragment>
      <Avatar
        name={t(name)}
        face={face}
        isGroup={isGroup}
        className="size-9 text-sm ample:size-12 ample:text-base tight:size-7"
      />
      <span className="min-w-0 flex-1 strip:max-w-full">
        <span className="flex items-baseline justify-between gap-2">
          <span className="truncate text-[0.9375rem] font-medium strip:text-xs">{t(name)}</span>
          <span className="text-sim-soft shrink-0 text-xs tabular-nums strip:sr-only">
            {t('time', { hour, minute })}
          </span>
        </span>
        <span className="text-sim-soft flex items-center gap-1 strip:sr-only">
          {from === 'you' ? <Ticks /> : null}
          <span className="truncate">
            {isGroup && from !== 'you' ? t('chat.says', { who: t(from), text: t(text) }) : t(text)}
          </span>
        </span>
      </span>
    </Fragment>
  );
}
