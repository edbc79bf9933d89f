import { Rich } from '../../locales/rich.tsx';
import { type UiKey, useText } from '../../locales/text.ts';

/** What to do, one thing after the other. */
export function Steps({ says }: { says: readonly UiKey[] }) {
  const t = useText();
  return (
    <ol data-numbered>
      {says.map((key) => (
        <li key={key}>
          <Rich text={t(key)} />
        </li>
      ))}
    </ol>
  );
}
