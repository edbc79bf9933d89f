import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { isDone, type LessonRecord } from '../../machines/session/record.ts';
import { Mark } from '../frame/brand.tsx';
import { dayText } from '../record/dates.ts';
import { useAddress } from '../address/use-address.ts';
import { useCourse } from '../course/use-course.ts';
import { useRecord } from '../record/use-record.ts';
import { useToday } from '../record/use-today.ts';
import { PAPER } from './paper-look.ts';

const CELL = 'border-b border-line py-2.5 pe-3 text-start align-top';
const HEAD = 'border-b border-line pe-3 pb-1.5 text-start align-top text-[0.8125rem] font-medium text-ink-soft';

interface RecordSheetProps {
  /** Empty where none was typed. */
  name: string;
  isPrinted: boolean;
}

/** The completion record as a sheet of paper: what was done, and what that says and does not say. */
export function RecordSheet({ name, isPrinted }: RecordSheetProps) {
  const t = useText();
  const { language } = useAddress();
  const record = useRecord();
  const today = useToday();
  const course = useCourse();
  const hasAny = course.some(({ id }) => isDone(record, id));
  return (
    <section
      data-printed={isPrinted ? 'record' : undefined}
      aria-label={t('take.record.sheet')}
      className={`${PAPER} p-[clamp(1.25rem,5vi,3rem)]`}
    >
      <p className="flex items-center gap-2 text-sm font-semibold text-brass-ink">
        <Mark className="size-6" />
        <span>{t('app.title')}</span>
      </p>
      <p className="mt-6 text-sm text-ink-soft">{t('take.record.sheet')}</p>
      <p className="mt-1 text-3xl font-semibold tracking-tight wrap-anywhere">
        {name === '' ? t('take.record.ofNobody') : t('take.record.of', { name })}
      </p>
      {hasAny ? <Lessons lessons={record.lessons} /> : <p className="mt-6 text-pretty">{t('take.record.none')}</p>}
      <div className="mt-6 space-y-2 text-sm text-pretty text-ink-soft">
        {hasAny ? (
          <Fragment>
            <p className="text-base font-medium text-ink">
              {t(course.some(({ id }) => isAlone(record.lessons[id])) ? 'take.record.can' : 'take.record.tried')}
            </p>
            <p>{t('take.record.cannot')}</p>
          </Fragment>
        ) : null}
        <p>{t('take.record.printed', { date: today === null ? '' : dayText(language, today) })}</p>
      </div>
    </section>
  );
}

function Lessons({ lessons }: { lessons: Readonly<Record<string, LessonRecord>> }) {
  const t = useText();
  const course = useCourse();
  return (
    <table className="mt-6 w-full border-collapse text-start">
      <thead>
        <tr>
          <th scope="col" className={HEAD}>
            {t('take.record.lesson')}
          </th>
          <th scope="col" className={HEAD}>
            {t('take.record.done')}
          </th>
          <th scope="col" className={HEAD}>
            {t('take.record.test')}
          </th>
        </tr>
      </thead>
      <tbody>
        {course.map(({ id, title }) => (
          <tr key={id}>
            <th scope="row" className={`${CELL} font-semibold`}>
              {t(title)}
            </th>
            <Done lesson={lessons[id]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether a lesson was done without guidance. */
const isAlone = (lesson: LessonRecord | undefined): boolean =>
  lesson?.modes.some((mode) => mode === 'practice' || mode === 'exam') ?? false;

function Done({ lesson }: { lesson: LessonRecord | undefined }) {
  const t = useText();
  const { language } = useAddress();
  const share = new Intl.NumberFormat(language, { style: 'percent' });
  const score = lesson?.score ?? null;
  return (
    <Fragment>
      {lesson === undefined || lesson.modes.length === 0 ? (
        <td className={`${CELL} text-ink-soft`}>{t('take.record.open')}</td>
      ) : (
        <td className={CELL}>
          <span>{dayText(language, lesson.day)}</span>
          <span className="block text-sm text-ink-soft">
            {t('take.record.modes', { modes: isAlone(lesson) ? 'alone' : 'other' })}
          </span>
        </td>
      )}
      <td className={`${CELL} ${score === null ? 'text-ink-soft' : 'tabular'}`}>
        {score === null ? t('take.record.noTest') : share.format(score / 100)}
      </td>
    </Fragment>
  );
}
