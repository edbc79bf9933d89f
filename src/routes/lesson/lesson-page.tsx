import '../../styles/lessons.css';
import { use, useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { forgetJournal, readJournal } from '../../delivery/journals.ts';
import { useStore } from '../../delivery/store-context.ts';
import { type LessonId, useText } from '../../locales/text.ts';
import { stepOf } from '../../machines/session/session.ts';
import { LessonView } from '../../screens/coach/lesson-view.tsx';
import { RunProvider, useRun, useSession } from '../../screens/session-context.tsx';
import type { CourseLesson } from '../../steps/define.ts';
import { atLesson, checkPlace, type LessonAddress, type Oops } from '../address.ts';
import { Frame } from '../frame.tsx';
import { useOops } from '../oops.tsx';
import { COURSE } from '../course.ts';
import { lessonOf } from '../lesson-of.ts';
import { useAddress, useUrlOf } from '../use-address.ts';
import { useRunFrom } from './clockwork.ts';
import { isReturn } from './is-return.ts';
import { openAt, placeOf } from './open-at.ts';
import { Progress } from './progress.tsx';
import { useAddressOf } from './use-address-of.ts';
import { useKeeping } from './use-keeping.ts';
import { useNews } from './use-news.ts';
import { useWarmUp } from './use-warm-up.ts';

/** The page of any lesson. Another lesson or variant is another run. */
export default function LessonPage() {
  const asked = useAddress();
  if (asked.page !== 'lesson') throw new Error('This page is for lessons');
  const lesson = use(lessonOf(asked));
  const { address, oops } = checkPlace(asked, lesson);
  return (
    <Running key={`${lesson.id} ${lesson.seed} ${address.variant}`} lesson={lesson} address={address} vain={oops} />
  );
}

interface RunningProps {
  lesson: CourseLesson;
  address: LessonAddress;
  /** What the address asked for in vain. */
  vain: Oops | null;
}

function Running({ lesson, address, vain }: RunningProps) {
  const store = useStore();
  const [opened] = useState(() => openAt(address, lesson, readJournal(store, lesson.id, address.mode), isReturn()));
  const run = useRunFrom(() => opened.session);
  useTelling(vain ?? opened.oops);
  useEffect(() => {
    if (opened.oops === 'saveUnreadable') forgetJournal(store, lesson.id);
  }, [opened, store, lesson]);
  useAddressOf(run, address);
  useKeeping(run.session);
  useNews(run.session);
  useWarmUp(run.session);
  return (
    <RunProvider value={run}>
      <Room lesson={lesson} />
    </RunProvider>
  );
}

function useTelling(oops: Oops | null): void {
  const { say } = useOops();
  useEffect(() => {
    if (oops !== null) say(oops);
  }, [oops, say]);
}

function Room({ lesson }: { lesson: CourseLesson }) {
  const t = useText();
  const title = t(lesson.title);
  const next = nextAfter(lesson.id);
  const step = useSession((session) => stepOf(session).title) as CourseLesson['title'];
  return (
    <Frame title={`${t(step)} · ${title}`} progress={<Progress title={title} />} height="window">
      <LessonView
        onward={next === undefined ? null : <Onward to={next} />}
        nextLinks={<NextLinks />}
        chooseVariant={useVariants()}
      />
    </Frame>
  );
}

const nextAfter = (lesson: LessonId) => COURSE[COURSE.findIndex(({ id }) => id === lesson) + 1];

function Onward({ to: next }: { to: (typeof COURSE)[number] }) {
  const t = useText();
  const urlOf = useUrlOf();
  return (
    <Link to={urlOf(atLesson(next.id))} data-look="main">
      {t('nav.next', { title: t(next.title) })}
    </Link>
  );
}

/** Leads to where the session stands, in another variant. */
function useVariants(): (variant: string) => void {
  const { session } = useRun();
  const navigate = useNavigate();
  const urlOf = useUrlOf();
  return (variant) => void navigate(urlOf({ page: 'lesson', ...placeOf(session.getSnapshot().context), variant }));
}

function NextLinks() {
  const t = useText();
  const urlOf = useUrlOf();
  const link =
    'inline-flex min-h-11 items-center rounded-card px-2 text-sm font-medium text-ink-soft underline decoration-line underline-offset-4 hover:text-ink';
  return (
    <>
      <Link to={urlOf({ page: 'play' })} className={link}>
        {t('home.play')}
      </Link>
      <Link to={urlOf({ page: 'home' })} className={link}>
        {t('nav.back')}
      </Link>
    </>
  );
}
