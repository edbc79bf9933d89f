import { Link } from '../frame/link.tsx';

import { Fragment } from 'react';
import { forgetJournal } from '../../delivery/storage/journals.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { type LessonId, type UiKey, useText } from '../../locales/text.ts';
import { atLesson } from '../address/address.ts';
import { TEST } from '../../delivery/storage/record.ts';
import { COURSE } from '../../steps/course.ts';
import type { Welcome } from '../course/course-progress.ts';
import { useUrlOf } from '../address/use-address.ts';
import { useCourse } from '../course/use-course.ts';
import { useStanding } from '../../screens/use-standing.ts';
import { useResume } from './use-resume.ts';
import { buttonLook } from '../../ui/button-look.ts';

interface OnwardProps {
  /** `null` until it is known. */
  offer: Welcome | null;
  /** How far somebody is, in a sentence. */
  soFar: string;
}

/** Settled by the head script, before the first paint: a lesson that was begun is kept. */
const IF_KEPT = 'not-in-data-resume:hidden';

/** What somebody who comes back is met with: one main way on, and quieter ones beside it. */
export function Onward({ offer, soFar }: OnwardProps) {
  const t = useText();
  const urlOf = useUrlOf();
  const store = useStore();
  const [{ id: first }] = useCourse();
  const standing = useStanding();
  const { lesson: kept, reached } = useResume();
  const resumed = urlOf(atLesson(kept ?? first));
  const title = t(nameOf(kept ?? first));
  const stopped = reached === null ? title : t('home.continueAt', { title, ...standing(reached) });
  const other = useOther(offer);
  return (
    <Fragment>
      <p className="mt-4 min-h-14 text-lg text-pretty">
        {offer === null ? null : (other?.note ?? (kept === null ? soFar : stopped))}
      </p>
      <div className="mt-4 flex min-h-12 flex-wrap gap-3">
        <Link to={resumed} data-held="" className={buttonLook('ink', 'large', IF_KEPT)}>
          {t('home.continue')}
        </Link>
        {other === null ? null : (
          <Link to={other.to} className={buttonLook(kept === null ? 'ink' : 'outline', 'large')}>
            {other.label}
          </Link>
        )}
      </div>
      <p className="mt-2 flex min-h-11 flex-wrap gap-x-6">
        <Link
          to={resumed}
          data-held=""
          onClick={() => forgetJournal(store, kept ?? first)}
          className={buttonLook('link', 'bare', IF_KEPT)}
        >
          {t('home.startAgain')}
        </Link>
        {kept === first ? null : (
          <Link to={urlOf(atLesson(first))} className={buttonLook('link', 'bare')}>
            {t('home.startFirst')}
          </Link>
        )}
      </p>
    </Fragment>
  );
}

const nameOf = (lesson: LessonId): UiKey => COURSE.find(({ id }) => id === lesson)?.title ?? 'course.title';

/** What is offered but to continue, and, where how far somebody is does not say enough, a note. */
function useOther(offer: Welcome | null): { note: string | null; label: string; to: string } | null {
  const t = useText();
  const urlOf = useUrlOf();
  switch (offer?.type) {
    case 'drill':
      return { note: t('home.drillNote'), label: t('home.drill'), to: urlOf({ page: 'drill', seed: null }) };
    case 'next':
      return {
        note: null,
        label: t('nav.next', { title: t(nameOf(offer.lesson)) }),
        to: urlOf(atLesson(offer.lesson)),
      };
    case 'again':
      return { note: t('home.allDone'), label: t('home.testAgain'), to: urlOf(atLesson(TEST)) };
    case 'continue':
    case undefined:
      return null;
  }
}
