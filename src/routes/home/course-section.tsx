import { useLayoutEffect, useRef } from 'react';

import { useText } from '../../locales/text.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { CourseMap } from '../course/course-map.tsx';
import { useCourseProgress, useWelcome } from '../course/use-course-progress.ts';
import { Onward } from './onward.tsx';

/** The lessons, and beside them, for somebody who comes back, the way on. */
export function CourseSection() {
  const t = useText();
  const progress = useCourseProgress();
  const offer = useWelcome();
  useBack(offer !== null);
  const values = { position: progress.done, count: progress.lessons.length, minutes: progress.minutesLeft };
  return (
    <section
      id="course"
      className="grid items-center gap-x-16 gap-y-8 py-12 not-in-data-back:in-data-framed:hidden lg:grid-cols-[5fr_6fr] lg:py-16 strip:block strip:py-2"
    >
      <div>
        <div className="in-data-back:hidden">
          <h2 className="text-3xl leading-tight font-semibold tracking-tight strip:text-base">{t('course.title')}</h2>
          <p className="mt-3 text-base text-pretty text-ink-soft strip:mt-0 strip:text-sm">
            {t('course.says', values)}
          </p>
        </div>
        <div className="hidden in-data-back:block">
          <h1 className="text-3xl leading-tight font-semibold tracking-tight sm:text-[2.75rem]">{t('home.back')}</h1>
          <Onward offer={offer} soFar={t('course.soFar', values)} />
        </div>
      </div>
      <CourseMap progress={progress} isFull />
    </section>
  );
}

/**
 * Makes `data-back` on <html>, which the head script has set before the first paint, true to what is kept; once, since what
 * is kept while the first scene is handed over must not put anything else in its place.
 */
function useBack(isBack: boolean): void {
  const isKnown = useAnswers();
  const isSettled = useRef(false);
  useLayoutEffect(() => {
    if (!isKnown || isSettled.current) return;
    isSettled.current = true;
    document.documentElement.toggleAttribute('data-back', isBack);
  }, [isKnown, isBack]);
}
