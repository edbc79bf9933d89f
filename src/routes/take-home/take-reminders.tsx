import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { Fragment, useState } from 'react';

import { chunk, forgetMissing } from '../../chunks/chunk.ts';
import { useConfig } from '../../delivery/config/company.ts';
import { download } from '../../delivery/download.ts';
import { uuid } from '../../delivery/uuid.ts';
import { useText } from '../../locales/text.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { datesOf, dayText, WEEKDAYS, type Weekday, weekdayOf, weekdayText } from '../record/dates.ts';
import { useWarnings } from '../frame/warnings.tsx';
import { usePlan, useSentence } from '../record/use-plan.ts';
import { usePublicUrlOf } from '../address/public-address.ts';
import { useAddress } from '../address/use-address.ts';
import { useToday } from '../record/use-today.ts';
import { type Reminder, remindersFrom } from './reminders.ts';
import { Section } from './section.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field, Input, Select } from '../../ui/field.tsx';

/** Choosing when the calendar reminds, and the file for it. */
export function TakeReminders() {
  const t = useText();
  const { language } = useAddress();
  const answers = useAnswers();
  const publicUrlOf = usePublicUrlOf();
  const { reminderDays } = useConfig();
  const today = useToday();
  const [wanted, setWeekday] = useState<Weekday | null>(null);
  const [time, setTime] = useState('09:00');
  const weekday = wanted ?? (today === null ? 1 : weekdayOf(today));
  const reminders = today === null ? [] : remindersFrom(today, weekday, reminderDays);
  const save = useSaving(reminders, time);
  return (
    <Section
      id="remind"
      title={t('take.remind.title')}
      says={t('take.remind.says')}
      beside={
        <Fragment>
          <Dates reminders={reminders} />
          <p className="mt-3 text-sm text-pretty text-ink-soft">
            {t(publicUrlOf({ page: 'home' }) === null ? 'take.remind.unlinked' : 'take.remind.linked')}
          </p>
        </Fragment>
      }
    >
      <div className="flex flex-wrap gap-4">
        <Field label={t('take.remind.weekday')}>
          <Select
            disabled={!answers}
            value={weekday}
            onChange={(event) => setWeekday(Number(event.target.value) as Weekday)}
          >
            {WEEKDAYS.map((each) => (
              <option key={each} value={each}>
                {weekdayText(language, each)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('take.remind.time')}>
          <Input
            type="time"
            required
            disabled={!answers}
            value={time}
            onChange={(event) => setTime(event.target.value === '' ? time : event.target.value)}
          />
        </Field>
      </div>
      <div>
        <Button tone="ink" onClick={save}>
          <CalendarPlus aria-hidden className="size-4" />
          <span>{t('take.remind.save')}</span>
        </Button>
        <p className="mt-2 text-sm text-pretty text-ink-soft">{t('take.remind.open')}</p>
      </div>
    </Section>
  );
}

/** The library that writes the file is fetched only for who wants one. */
const CALENDAR_FILE = chunk(() => import('./calendar-file.ts'));

function useSaving(reminders: readonly Reminder[], time: string): () => void {
  const t = useText();
  const publicUrlOf = usePublicUrlOf();
  const plan = usePlan();
  const sentence = useSentence();
  // Nobody else has it in a shared calendar; a second file of the same visit changes the first.
  const [mark] = useState(uuid);
  const { say } = useWarnings();
  const save = async () => {
    const { calendarFile } = await CALENDAR_FILE.load();
    const entries = reminders.map((reminder) => {
      const kind = reminder.every === null ? 'drill' : 'weekly';
      const text = t(`take.remind.${kind}.text`);
      return {
        ...reminder,
        title: `${t('app.title')}: ${t(`take.remind.${kind}`)}`,
        text: kind === 'drill' && plan !== null ? `${sentence(plan)}\n\n${text}` : text,
        url: publicUrlOf(reminder.seed === null ? { page: 'take-home' } : { page: 'drill', seed: reminder.seed }),
      };
    });
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const file = calendarFile(entries, { name: t('app.title'), time, now: new Date(), mark, zone });
    download('turn-the-key.ics', new Blob([file], { type: 'text/calendar' }));
  };
  return () =>
    void save().catch(() => {
      forgetMissing();
      say('notLoaded');
    });
}

/** What the file holds, as leaves of a calendar. */
function Dates({ reminders }: { reminders: readonly Reminder[] }) {
  const t = useText();
  const { language } = useAddress();
  return (
    <ul aria-label={t('take.remind.dates')} className="grid gap-3 sm:grid-cols-2">
      {reminders.map(({ id, day, every }) => (
        <Card key={id} as="li" className="flex items-center gap-4 p-4">
          <Leaf day={day} isRepeated={every !== null} />
          <p className="min-w-0">
            <b className="block font-semibold">{t(id === 'weekly' ? 'take.remind.weekly' : 'take.remind.drill')}</b>
            <span className="text-sm text-ink-soft">
              {id === 'weekly'
                ? t('take.remind.weekly.when', { days: every ?? 0, weekday: weekdayText(language, weekdayOf(day)) })
                : t(`take.remind.${id}`, { date: dayText(language, day) })}
            </span>
          </p>
        </Card>
      ))}
    </ul>
  );
}

/** A leaf of a calendar, for the eye. */
function Leaf({ day, isRepeated }: { day: number; isRepeated: boolean }) {
  const { language } = useAddress();
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(datesOf(language), { timeZone: 'UTC', ...options }).format(day * 86_400_000);
  return (
    <span
      aria-hidden
      className="w-14 shrink-0 overflow-hidden rounded-lg border border-line bg-paper text-center leading-none"
    >
      <span className="block bg-brass-ink py-1 text-xs leading-none font-semibold text-paper">
        {part(isRepeated ? { weekday: 'short' } : { month: 'short' })}
      </span>
      <b className="block py-2 text-xl leading-none font-semibold text-ink">
        {isRepeated ? '↻' : part({ day: 'numeric' })}
      </b>
    </span>
  );
}
