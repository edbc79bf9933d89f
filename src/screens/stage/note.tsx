import { SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { scrolling } from '../scrolling.ts';
import { useScene } from '../stage-view.tsx';
import { sorted } from '../../machines/lists.ts';

/** A note of your own: what you linked, and when you last used it. It knows nothing of strangers. */
export function OwnNote() {
  const t = useText();
  const { linked, strangers, entries } = useScene();
  const own = sorted(linked.filter((device) => !strangers.includes(device)));
  return (
    <section aria-labelledby="note" className="stage-beyond grid">
      <div
        ref={scrolling}
        className="w-full max-w-80 self-center justify-self-center small:self-stretch rounded-[4px_4px_12px_12px] border border-t-4 border-line border-t-brass bg-card px-5 pt-4.5 pb-5 text-sm text-ink lift-bubble small:max-w-none small:overflow-y-auto small:rounded-none small:border-x-0 small:px-4 small:py-1 small:text-xs"
      >
        <h2 id="note" className="text-xs font-semibold text-ink-soft small:leading-3.5">
          {t('note.title')}
        </h2>
        <ul className="small:grid small:auto-cols-fr small:grid-flow-col small:gap-2">
          {own.map((device) => (
            <li key={device} className="border-b border-line py-2 small:min-w-0 small:border-0 small:py-0">
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
