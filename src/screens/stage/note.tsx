import { SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { useScene } from '../stage-view.tsx';
import { sorted } from '../../machines/lists.ts';

/** A note of your own: what you linked, and when you last used it. It knows nothing of strangers. */
export function Note() {
  const t = useText();
  const { linked, strangers, entries } = useScene();
  const own = sorted(linked.filter((device) => !strangers.includes(device)));
  return (
    <section className="note" aria-labelledby="note">
      <h2 id="note">{t('note.title')}</h2>
      <ul>
        {own.map((device) => (
          <li key={device}>
            <b>{t(`place.${device}`)}</b>
            {SPACE}
            <span>{t(`moment.${entries[device].lastActive}`)}</span>
          </li>
        ))}
      </ul>
      <p>{t('note.else')}</p>
    </section>
  );
}
