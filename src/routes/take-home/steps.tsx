import { Rich } from '../../locales/rich.tsx';
import { type UiKey, useText } from '../../locales/text.ts';
import { Numbered } from '../../ui/numbered.tsx';

/** What to do, one thing after the other. */
export function Steps({ says }: { says: readonly UiKey[] }) {
  const t = useText();
  return (
    <Numbered>
      {says.map((key) => (
        <li key={key}>
          <Rich text={t(key)} />
        </li>
      ))}
    </Numbered>
  );
}
