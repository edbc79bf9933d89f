import { useText } from '../../locales/text.ts';
import { CHATS } from '../../machines/world/scene.ts';

/** The account's conversations, as on the computer. */
export function ChatRows() {
  const t = useText();
  return (
    <ul>
      {CHATS.map((chat) => (
        <li key={chat} className="flex items-center gap-3 px-4 py-2.5">
          {t('clock.desk')}
        </li>
      ))}
    </ul>
  );
}
