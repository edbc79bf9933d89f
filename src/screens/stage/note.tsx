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
    <section data-note aria-labelledby="note" className="stage-beyond grid">
      <div className="w-full max-w-80 self-center justify-self-center small:self-stretch rounded-[4px_4px_12px_12px] border border-t-4 border-line border-t-brass bg-card px-5 pt-4.5 pb-5 text-sm leading-5 text-ink shadow-bubble small:flex small:max-w-none small:gap-3 small:overflow-x-auto small:rounded-none small:border-x-0 small:px-4 small:py-1.5 small:text-[0.8125rem]">
        <h2 id="note" className="text-xs leading-4 font-semibold text-ink-soft small:max-w-24 small:shrink-0">
          {t('note.title')}
        </h2>
        <ul className="small:flex small:gap-3">
          {own.map((device) => (
            <li key={device} className="border-b border-line py-2 small:shrink-0 small:border-0 small:py-0">
              <b className="block font-semibold">{t(`place.${device}`)}</b>
              {SPACE}
              <span>{t(`moment.${entries[device].lastActive}`)}</span>
            </li>
          ))}
        </ul>
        <p className="mt-2.5 text-[0.8125rem] text-ink-soft small:hidden">{t('note.else')}</p>
      </div>
    </section>
  );
}
