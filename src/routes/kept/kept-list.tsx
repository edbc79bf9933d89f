import { useSyncExternalStore } from 'react';

import { countReports } from '../../delivery/lms/waiting-reports.ts';
import { CLOCK, THEME, VISITS } from '../../delivery/storage/names.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { useText } from '../../locales/text.ts';
import { isDone } from '../../machines/session/record.ts';
import { COURSE } from '../../steps/course.ts';
import { dayText } from '../record/dates.ts';
import { usePlan, useSentence } from '../record/use-plan.ts';
import { roomsSafe } from '../course/rooms-safe.ts';
import { THEMES } from '../address/names.ts';
import { useAddress } from '../address/use-address.ts';
import { useRecord } from '../record/use-record.ts';
import { kindOf, lessonIn } from './kinds.ts';
import { useNames } from '../record/use-keeping.ts';

/** Each kind of thing that may be kept, what it is for, and what of it is there now. */
export function KeptList() {
  const t = useText();
  const store = useStore();
  const names = useNames();
  const plan = usePlan();
  const sentence = useSentence();
  const others = names.filter((name) => kindOf(name) === 'other');
  const aside = names.filter((name) => kindOf(name) === 'aside');
  const reports = useReports();
  const ended = titlesOf(names, 'ended');
  const theme = names.includes(THEME) ? THEMES.find((one) => one === store.read(THEME)) : undefined;
  return (
    <section aria-labelledby="kept-list">
      <h2 id="kept-list" className="text-xl font-semibold">
        {t('kept.list')}
      </h2>
      <dl className="mt-3">
        <Item title={t('kept.journals')} says={t('kept.journals.says')}>
          {titlesOf(names, 'journals').map((title) => t(title))}
        </Item>
        {ended.length === 0 ? null : (
          <Item title={t('kept.ended')} says={t('kept.ended.says')}>
            {ended.map((title) => t(title))}
          </Item>
        )}
        <Item title={t('kept.record')} says={t('kept.record.says')}>
          {useDone()}
        </Item>
        <Item title={t('kept.plan')} says={t('kept.plan.says')}>
          {plan === null ? [] : [sentence(plan)]}
        </Item>
        <Item title={t('kept.theme')} says={t('kept.theme.says')}>
          {theme === undefined ? [] : [t(`kept.theme.${theme}`)]}
        </Item>
        <Item title={t('kept.clock')} says={t('kept.clock.says')}>
          {names.includes(CLOCK) ? [t('kept.clock.off')] : []}
        </Item>
        {reports === 0 ? null : (
          <Item title={t('kept.reports')} says={t('kept.reports.says')}>
            {[t('kept.reports.count', { count: reports })]}
          </Item>
        )}
        {names.some((name) => name.startsWith(VISITS)) ? (
          <Item title={t('kept.key')} says={t('kept.key.says')}>
            {[t('kept.key.kept')]}
          </Item>
        ) : null}
        {names.includes('learner') ? (
          <Item title={t('kept.learner')} says={t('kept.learner.says')}>
            {[t('kept.learner.known')]}
          </Item>
        ) : null}
        {aside.length === 0 ? null : (
          <Item title={t('kept.aside')} says={t('kept.aside.says')}>
            {[t('kept.aside.count', { count: aside.length })]}
          </Item>
        )}
        {others.length === 0 ? null : (
          <Item title={t('kept.other')} says={t('kept.other.says')}>
            {others}
          </Item>
        )}
      </dl>
    </section>
  );
}

/** How many reports wait. They come and go while the same names stay. */
function useReports(): number {
  const store = useStore();
  return useSyncExternalStore(
    store.subscribe,
    () => countReports(store),
    () => 0,
  );
}

const titlesOf = (names: readonly string[], kind: 'journals' | 'ended') => {
  const lessons = new Set(names.map((name) => lessonIn(name, kind)));
  return COURSE.filter(({ id }) => lessons.has(id)).map(({ title }) => title);
};

function useDone(): string[] {
  const t = useText();
  const { language } = useAddress();
  const record = useRecord();
  const { lessons, drill } = record;
  const done = COURSE.flatMap(({ id, title }) => {
    const rooms = roomsSafe(record, id);
    if (rooms !== null) return t('kept.record.tried', { title: t(title), rooms });
    const lesson = lessons[id];
    return lesson === undefined || !isDone(record, id)
      ? []
      : t('kept.record.on', { title: t(title), date: dayText(language, lesson.day) });
  });
  return drill === null ? done : [...done, t('kept.record.drill', { date: dayText(language, drill) })];
}

function Item({ title, says, children }: { title: string; says: string; children: readonly string[] }) {
  const t = useText();
  return (
    <div className="grid gap-x-10 gap-y-1 border-b border-line py-4 last:border-0 last:pb-0 sm:grid-cols-[5fr_4fr]">
      <dt>
        <span className="text-base font-semibold">{title}</span>
        <span className="mt-0.5 block text-sm text-pretty text-ink-soft">{says}</span>
      </dt>
      {children.length === 0 ? (
        <dd className="text-base text-ink-soft">{t('kept.nothing')}</dd>
      ) : (
        <dd>
          <ul className="space-y-1 text-base font-medium">
            {children.map((child) => (
              <li key={child}>{child}</li>
            ))}
          </ul>
        </dd>
      )}
    </div>
  );
}
