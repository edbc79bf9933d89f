import { Link } from 'react-router';

import { useConfig } from '../../delivery/config/company.ts';
import { forgetJournal } from '../../delivery/journals.ts';
import { useStore } from '../../delivery/store-context.ts';
import { useText } from '../../locales/text.ts';
import type { Mode } from '../../machines/lesson/policy.ts';
import { CourseMap } from '../course-map.tsx';
import { TEST } from '../course.ts';
import { Frame, HostFacts } from '../frame.tsx';
import { atLesson } from '../address.ts';
import { useSurroundings } from '../surroundings.ts';
import { useUrlOf } from '../use-address.ts';
import { useCourse } from '../use-course.ts';
import { useCourseProgress, useOffer } from '../use-course-progress.ts';
import { Choice } from './choice.tsx';
import { Doors } from './doors.tsx';
import { useResume } from './use-resume.ts';

/** The opening page: what this is, and every way in. */
export default function HomePage() {
  return (
    <Frame title={null}>
      <div className="mx-auto grid w-full max-w-6xl flex-1 content-center gap-x-16 gap-y-10 px-5 py-8 sm:px-8 lg:grid-cols-[7fr_6fr] lg:items-center lg:py-12">
        <Opening />
        <Doors />
        <Lessons />
        <Ways />
      </div>
    </Frame>
  );
}

function Opening() {
  const t = useText();
  return (
    <section className="max-w-2xl">
      <p className="text-sm font-medium text-brass-ink">{t('app.practice-notice')}</p>
      <h1 className="mt-3 text-3xl leading-tight font-semibold tracking-tight text-balance sm:text-[2.75rem] sm:leading-[1.12]">
        <span className="block">{t('home.claimShut')}</span>{' '}
        <span className="block text-brass-ink">{t('home.claimLocked')}</span>
      </h1>
      <p className="mt-5 text-lg text-pretty sm:text-xl">{t('home.lead')}</p>
      <p className="mt-3 text-base text-pretty text-ink-soft">{t('home.welcome')}</p>
      <Choices />
      <Facts />
    </section>
  );
}

/** What is asked and what is told; in somebody else's page, that page may listen. */
function Facts() {
  const t = useText();
  const { report } = useConfig();
  const { facts } = useSurroundings();
  return (
    <p className="mt-4 text-sm text-ink-soft">
      {facts ?? (
        <>
          <span className="in-data-embed:hidden">{t('home.facts')}</span>
          <span className="hidden in-data-embed:inline">
            <HostFacts report={report} />
          </span>
        </>
      )}
    </p>
  );
}

/**
 * Who has been here meets "Continue" first; the head script decides, before the first paint. Who finished long ago meets
 * the drill.
 */
function Choices() {
  const t = useText();
  const urlOf = useUrlOf();
  const store = useStore();
  const course = useCourse();
  const [{ id: lesson, minutes: most }] = course;
  const { lesson: kept, reached } = useResume();
  const at = (mode: Mode | null) => urlOf(atLesson(lesson, { mode }));
  const isLongAgo = useOffer()?.type === 'drill';
  // Where the course has no test of its own, the first lesson's.
  const test = course.some(({ id }) => id === TEST) ? urlOf(atLesson(TEST)) : at('exam');
  const resumed = kept ?? lesson;
  const onward = urlOf(atLesson(resumed));
  const forget = () => forgetJournal(store, resumed);
  const minutes = t('home.minutes', { minutes: most });
  const place = reached === null ? t('home.continueNote') : t('home.continueAt', { ...reached });
  return (
    <>
      <div className="mt-7 flex flex-wrap gap-3">
        {isLongAgo ? (
          <Choice isMain to={urlOf({ page: 'drill', seed: null })} label={t('home.drill')} note={t('home.drillNote')} />
        ) : (
          <Choice isMain to={at(null)} label={t('home.start')} note={minutes} className="flex in-data-resume:hidden" />
        )}
        <Choice
          isMain={!isLongAgo}
          isHeld
          to={onward}
          label={t('home.continue')}
          note={place}
          className="hidden in-data-resume:flex"
        />
        {/* A later lesson that is kept does not take the place of the first one. */}
        <Choice
          to={at(null)}
          label={t('home.start')}
          note={minutes}
          className="hidden in-[[data-resume]:not([data-resume=next-person])]:flex"
        />
        {isLongAgo ? (
          <Choice to="#course" label={t('home.toCourse')} note={minutes} className="flex in-data-resume:hidden" />
        ) : (
          <Choice to={test} label={t('home.test')} note={t('home.testNote')} />
        )}
      </div>
      <p className="mt-4 hidden text-sm in-data-resume:block">
        <Link to={onward} data-held onClick={forget} className="font-semibold underline underline-offset-4">
          {t('home.startAgain')}
        </Link>
      </p>
    </>
  );
}

function Lessons() {
  const t = useText();
  const progress = useCourseProgress();
  const { lessons, done, minutesLeft } = progress;
  const values = { position: done, count: lessons.length, minutes: minutesLeft };
  return (
    <section
      id="course"
      aria-labelledby="course-title"
      className="grid gap-x-16 gap-y-5 lg:col-span-2 lg:grid-cols-[5fr_7fr]"
    >
      <div>
        <h2 id="course-title" className="text-2xl font-semibold tracking-tight">
          {t('course.title')}
        </h2>
        <p className="mt-2 text-base text-pretty text-ink-soft tabular-nums">
          {t(done === 0 ? 'course.says' : 'course.soFar', values)}
        </p>
      </div>
      <CourseMap progress={progress} isFull />
    </section>
  );
}

function Ways() {
  const t = useText();
  const urlOf = useUrlOf();
  const [{ id: first }] = useCourse();
  const at = (mode: Mode) => urlOf(atLesson(first, { mode }));
  const ways = [
    { to: at('watch'), label: t('home.watch'), note: t('home.watchNote') },
    { to: at('practice'), label: t('home.practice'), note: t('home.practiceNote') },
    { to: urlOf({ page: 'play' }), label: t('home.play'), note: t('home.playNote') },
    { to: urlOf({ page: 'take-home' }), label: t('nav.take-home'), note: t('nav.take-homeNote') },
    { to: urlOf({ page: 'about' }), label: t('home.about'), note: t('home.aboutNote') },
  ];
  return (
    <nav aria-label={t('home.ways')} className="lg:col-span-2">
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-5">
        {ways.map(({ to, label, note }) => (
          <li key={label} className="border-t border-line">
            <Link to={to} className="group block py-4">
              <span className="font-semibold underline-offset-4 group-hover:underline">{label}</span>
              <span className="mt-1 block text-sm text-pretty text-ink-soft">{note}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
