import { Fragment, useId } from 'react';
import { Link } from '../frame/link.tsx';

import { type LessonId, useText } from '../../locales/text.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { CourseMap } from './course-map.tsx';
import type { CourseProgress } from './course-progress.ts';
import { useSurroundings } from '../frame/surroundings.ts';
import { useUrlOf } from '../address/use-address.ts';
import { useCourseProgress } from './use-course-progress.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';

/** The lesson that is played, and how much of it is done, 0 to 1. */
interface Here {
  lesson: LessonId;
  share: number;
}

/** How far in the course, in the bar of every page: a short bar a lesson, and behind it the map of them all. */
export function CourseButton({ here = null }: { here?: Here | null }) {
  const t = useText();
  const map = useId();
  const urlOf = useUrlOf();
  const answers = useAnswers();
  const { ways } = useSurroundings();
  const course = useCourseProgress();
  const { lessons, done } = course;
  const position = here === null ? done : lessons.findIndex(({ id }) => id === here.lesson) + 1;
  const values = { position, count: lessons.length, minutes: minutesLeft(course, here) };
  return (
    <Fragment>
      <Button tone="soft" size="small" popoverTarget={map} data-so-far className="min-w-0">
        <span className="sr-only">{`${t('course.title')}:`}</span>
        <span className="flex min-w-0 gap-1">
          {lessons.map(({ id, state }) => (
            <Bar key={id} share={state === 'done' ? 1 : id === here?.lesson ? here.share : 0} />
          ))}
        </span>
        <span className="truncate tabular max-md:sr-only">
          {t(here === null ? 'course.soFar' : 'course.here', values)}
        </span>
      </Button>
      {/* Nothing of it can be seen before, so no page carries it. */}
      {answers ? (
        <Panel id={map} className="end-3 top-14 w-84 sm:end-6">
          <nav aria-label={t('course.title')}>
            <CourseMap progress={course} />
          </nav>
          {ways}
          <Link
            to={urlOf({ page: 'continue' })}
            className="mt-2 flex min-h-11 items-center border-t border-line px-3 text-sm font-semibold underline underline-offset-4 in-data-package:hidden"
          >
            {t('nav.continue')}
          </Link>
        </Panel>
      ) : null}
    </Fragment>
  );
}

/** As far along as it is done. */
const Bar = ({ share }: { share: number }) => (
  <svg
    width="20"
    height="5"
    fill="none"
    viewBox="0 0 20 5"
    aria-hidden="true"
    className="h-1.25 w-4 min-w-0 rtl:-scale-x-100 sm:w-7"
    preserveAspectRatio="none"
  >
    <rect width="20" height="5" rx="2.5" className="fill-track" />
    {share > 0 ? <rect width={Math.max(6, 20 * share)} height="5" rx="2.5" className="fill-brass" /> : null}
  </svg>
);

/** What is still to come, and of the lesson that is played only what is left of it; in whole minutes. */
function minutesLeft({ lessons, minutesLeft: all }: CourseProgress, here: Here | null): number {
  const playing = lessons.find(({ id, state }) => id === here?.lesson && state !== 'done');
  return Math.ceil(all - (playing?.minutes ?? 0) * (here?.share ?? 0));
}
