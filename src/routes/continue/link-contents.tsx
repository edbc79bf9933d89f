import { useText } from '../../locales/text.ts';
import { type CourseRecord, isDone } from '../../machines/session/record.ts';
import { COURSE } from '../../steps/course.ts';
import { dayText } from '../record/dates.ts';
import { roomsSafe } from '../course/rooms-safe.ts';
import { useAddress } from '../address/use-address.ts';
import { useStanding } from '../../screens/use-standing.ts';
import type { JudgedLesson } from './judge.ts';

/** All that a link holds, and what it does not. */
export function LinkContents({ record, open }: { record: CourseRecord; open: JudgedLesson | null }) {
  const { lessons, plan, drill } = record;
  const t = useText();
  const standing = useStanding();
  const { language } = useAddress();
  return (
    <section aria-labelledby="holds" className="min-w-0">
      <h2 id="holds" className="text-xl font-semibold">
        {t('carry.holds')}
      </h2>
      <ul className="mt-3 mb-4 font-medium *:border-b *:border-line *:py-2.5">
        {COURSE.map(({ id, title }) => {
          const rooms = roomsSafe(record, id);
          if (rooms !== null) return <li key={id}>{t('carry.holds.tried', { title: t(title), rooms })}</li>;
          const lesson = lessons[id];
          return lesson === undefined || !isDone(record, id) ? null : (
            <li key={id}>{t('carry.holds.done', { title: t(title), date: dayText(language, lesson.day) })}</li>
          );
        })}
        {open === null ? null : <li>{t('carry.holds.open', { title: t(open.title), ...standing(open.standing) })}</li>}
        {plan === null ? null : <li>{t('carry.holds.plan')}</li>}
        {drill === null ? null : <li>{t('carry.holds.drill', { date: dayText(language, drill) })}</li>}
      </ul>
      <p className="mt-2 max-w-2xl text-ink-soft">{t('carry.holds.private')}</p>
    </section>
  );
}
