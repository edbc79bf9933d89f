import Check from 'lucide-react/icons/check';
import { memo } from 'react';
import { Link } from '../frame/link.tsx';

import { useText } from '../../locales/text.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { atLesson } from '../address/address.ts';
import type { CourseProgress, LessonState } from './course-progress.ts';
import { useAddress, useUrlOf } from '../address/use-address.ts';
import { buttonLook } from '../../ui/button-look.ts';

interface CourseMapProps {
  progress: CourseProgress;
  /** With a word about each lesson, for people who don't know them yet: it arrives late, and would move what they see. */
  isFull?: boolean;
}

/** One below the other; in a strip, side by side with no more than their names. */
const FULL = {
  list: 'border-t border-line strip:grid strip:grid-cols-[repeat(auto-fit,minmax(7.5rem,1fr))] strip:gap-x-2 strip:border-0',
  entry: 'group flex gap-4 py-4 strip:min-h-11 strip:items-center strip:gap-2 strip:p-0 strip:text-sm',
};

/** Every lesson: what is done, what is left, and how long each takes. */
export const CourseMap = memo(function CourseMap({ progress: { lessons }, isFull = false }: CourseMapProps) {
  const t = useText();
  const urlOf = useUrlOf();
  const address = useAddress();
  const here = address.page === 'lesson' ? address.lesson : null;
  const answers = useAnswers();
  return (
    <ol className={isFull ? FULL.list : ''}>
      {lessons.map(({ id, title, summary, minutes, state, mode }, index) => (
        <li key={id} className={isFull ? 'border-b border-line strip:border-0' : ''}>
          <Link
            to={urlOf(atLesson(id, { mode }))}
            aria-current={id === here ? 'page' : undefined}
            className={isFull ? FULL.entry : buttonLook('entry', 'row', 'group')}
          >
            <Mark state={state} position={index + 1} />
            <span className="min-w-0 flex-1">
              <span className="block font-semibold underline-offset-4 group-hover:underline">{t(title)}</span>
              {isFull && answers ? (
                <span className="mt-0.5 block text-sm text-pretty text-ink-soft in-data-back:hidden strip:hidden">
                  {t(summary)}
                </span>
              ) : null}
              {id === here ? (
                <span aria-hidden className="block text-sm text-brass-ink">
                  {t('course.now')}
                </span>
              ) : null}
              {state === 'open' ? null : <span className="sr-only">{t(`course.${state}`)}</span>}
            </span>
            <span className={`shrink-0 text-sm text-ink-soft tabular ${isFull ? 'strip:hidden' : ''}`}>
              {t('course.minutes', { minutes: Math.ceil(minutes) })}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
});

const MARK = 'grid size-7 shrink-0 place-items-center rounded-full text-sm tabular';
const SHAPES = {
  done: 'bg-brass text-card',
  begun: 'border-2 border-brass bg-linear-to-r from-brass from-50% to-transparent to-50% rtl:bg-linear-to-l',
  open: 'border-[1.5px] border-line text-ink-soft',
} as const satisfies Record<LessonState, string>;

/** Told apart by its shape: a tick, a half-filled disc, or a number in a ring. */
const Mark = ({ state, position }: { state: LessonState; position: number }) => (
  <span aria-hidden="true" className={`${MARK} ${SHAPES[state]}`}>
    {state === 'done' ? <Check className="size-4" strokeWidth={3} /> : state === 'begun' ? null : position}
  </span>
);
