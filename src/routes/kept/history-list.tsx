import type { HistoryEntry } from '../../delivery/storage/history.ts';
import { useDuration, useText } from '../../locales/text.ts';
import { isMode } from '../../machines/lesson/policy.ts';
import { COURSE } from '../../steps/course.ts';
import { datesOf } from '../record/dates.ts';
import { useAddress } from '../address/use-address.ts';
import { reversed } from '../../machines/lists.ts';

/** The sessions that were noted, the latest first. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const numbered = entries.map((entry, number) => ({ entry, number }));
  return (
    <ol data-history className="mt-4 max-w-2xl">
      {reversed(numbered).map(({ entry, number }) => (
        <Session key={number} entry={entry} />
      ))}
    </ol>
  );
}

function Session({ entry: { at, lesson, mode, isPassed, score, seconds } }: { entry: HistoryEntry }) {
  const t = useText();
  const duration = useDuration();
  const { language } = useAddress();
  const when = new Intl.DateTimeFormat(datesOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(score);
  const known = COURSE.find(({ id }) => id === lesson);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-6 border-b border-line py-3">
      <p>
        <b className="block text-base font-semibold">{known === undefined ? lesson : t(known.title)}</b>
        <span className="text-sm text-ink-soft">
          {t('kept.history.how', { when, mode: isMode(mode) ? t(`kept.mode.${mode}`) : mode })}
        </span>
      </p>
      <p className="text-end tabular">
        <b className="block text-base font-semibold">
          {mode === 'exam' ? share : t(isPassed ? 'kept.history.done' : 'kept.history.givenUp')}
        </b>
        <span className="text-sm text-ink-soft">{duration(seconds)}</span>
      </p>
    </li>
  );
}
