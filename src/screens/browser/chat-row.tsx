import { Fragment, memo, useId } from 'react';
import { useText } from '../../locales/text.ts';
import type { ChatId } from '../../machines/world/scene.ts';
import { Avatar } from '../art/avatar.tsx';
import { lastOf, PEOPLE } from '../art/people.ts';
import { useGesture, useReadings, useScene, useStage } from '../stage-view.tsx';
import { menuIn } from './place.ts';
import { Ticks } from './ticks.tsx';
import type { Pane } from './use-pane.ts';

const ROW =
  'flex w-full min-w-0 items-center gap-3 rounded-xl px-2 py-1.5 -outline-offset-3 text-start transition-colors ample:py-2.5';

interface ChatRowProps {
  chat: ChatId;
  turn: (to: Pane) => void;
}

/**
 * One conversation in the list: a button where chats can be opened, the open one included, so that focus stays on it. The open
 * one lies hidden in a narrow window, and its row leads there.
 */
export const ChatRow = memo(function ChatRow({ chat, turn }: ChatRowProps) {
  const { chat: open } = useReadings('chat');
  const gesture = useGesture({ type: 'site.chat.open', target: chat });
  const canRead = useScene().offers.includes('reading');
  const name = useId();
  const isOpen = chat === open;
  const isCovered = useStage(menuIn) !== null;
  const toTalk = { 'data-turn': 'talk', disabled: isCovered, onClick: () => turn('talk') };
  const rest = {
    'aria-current': isOpen,
    className: `${ROW} ${isOpen ? 'wide:bg-sim-active' : canRead ? 'enabled:cursor-pointer enabled:hover:bg-sim-hover' : ''}`,
    children: <Preview chat={chat} nameId={name} />,
  };
  return (
    <li className="relative">
      {canRead ? <button type="button" {...rest} {...(isOpen ? toTalk : gesture)} /> : <div {...rest} />}
      {isOpen && !canRead ? (
        <button
          type="button"
          aria-labelledby={name}
          {...toTalk}
          className="absolute inset-0 rounded-xl -outline-offset-3 inset-ring-sim-line enabled:cursor-pointer enabled:hover:inset-ring-2 wide:hidden"
        />
      ) : null}
    </li>
  );
});

const Preview = memo(function Preview({ chat, nameId }: { chat: ChatId; nameId: string }) {
  const t = useText();
  const { name, face, isGroup } = PEOPLE[chat];
  const { from, text, hour, minute } = lastOf(chat, useScene(), useReadings('sent').sent);
  return (
    <Fragment>
      <Avatar name={t(name)} face={face} isGroup={isGroup} className="size-9 text-sm ample:size-12 ample:text-base" />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline justify-between gap-2">
          <span id={nameId} className="truncate text-body font-medium">
            {t(name)}
          </span>
          <span className="text-sim-soft shrink-0 text-xs tabular">{t('time', { hour, minute })}</span>
        </span>
        <span className="text-sim-soft flex items-center gap-1">
          {from === 'you' ? <Ticks /> : null}
          <span className="truncate">
            {isGroup && from !== 'you' ? t('chat.says', { who: t(from), text: t(text) }) : t(text)}
          </span>
        </span>
      </span>
    </Fragment>
  );
});
