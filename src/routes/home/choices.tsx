import { buttonLook } from '../../ui/button-look.ts';
import { Link } from '../frame/link.tsx';

import { useText } from '../../locales/text.ts';
import { atLesson } from '../address/address.ts';
import { TEST } from '../../delivery/storage/record.ts';
import { useUrlOf } from '../address/use-address.ts';
import { useCourse } from '../course/use-course.ts';

/** The two ways on from the first scene, beside simply doing something in it. */
export function Choices() {
  const t = useText();
  const urlOf = useUrlOf();
  const course = useCourse();
  const [{ id: first }] = course;
  // Where the course has no test of its own, the first lesson's.
  const test = urlOf(course.some(({ id }) => id === TEST) ? atLesson(TEST) : atLesson(first, { mode: 'exam' }));
  return (
    <div
      data-acts
      className="z-3 grid grid-cols-[auto_minmax(0,1fr)] gap-2 self-end px-6 pb-3 [grid-area:card] narrow:px-4"
    >
      <Link to={urlOf(atLesson(first))} className={buttonLook('ink')}>
        {t('home.start')}
      </Link>
      <Link to={test} className={buttonLook('outline')}>
        {t('home.test')}
      </Link>
    </div>
  );
}
