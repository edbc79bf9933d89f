import '../../styles/lessons.css';
import { use } from 'react';
import { Link, useNavigate } from 'react-router';

import { type LessonId, useText } from '../../locales/text.ts';
import { stepOf } from '../../machines/session/session.ts';
import { EndPanel } from '../../screens/coach/end-panel.tsx';
import { LessonView } from '../../screens/coach/lesson-view.tsx';
import { VariantSwitch } from '../../screens/coach/variant-switch.tsx';
import { useRun, useSession } from '../../screens/session-context.tsx';
import type { CourseLesson } from '../../steps/define.ts';
import { atLesson, checkPlace } from '../address.ts';
import { COURSE } from '../course.ts';
import { Frame } from '../frame.tsx';
import { lessonOf } from '../lesson-of.ts';
import { useAddress, useUrlOf } from '../use-address.ts';
import { NextLinks } from './next-links.tsx';
import { placeOf } from './open-at.ts';
import { Progress } from './progress.tsx';
import { Running } from './running.tsx';

/** The page of any lesson. Another lesson or variant is another run. */
export default function LessonPage() {
  const asked = useAddress();
  if (asked.page !== 'lesson') throw new Error('This page is for lessons');
  const lesson = use(lessonOf(asked));
  const { address, oops } = checkPlace(asked, lesson);
  return (
    <Running key={`${lesson.id} ${lesson.seed} ${address.variant}`} lesson={lesson} address={address} vain={oops}>
      <Room lesson={lesson} />
    </Running>
  );
}

function Room({ lesson }: { lesson: CourseLesson }) {
  const t = useText();
  const title = t(lesson.title);
  const next = nextAfter(lesson.id);
  const step = useSession((session) => stepOf(session).title) as CourseLesson['title'];
  return (
    <Frame title={`${t(step)} · ${title}`} progress={<Progress title={title} />} height="window">
      <LessonView
        choices={<VariantSwitch choose={useVariants()} />}
        end={<EndPanel onward={next === undefined ? null : <Onward to={next} />} nextLinks={<NextLinks />} />}
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
