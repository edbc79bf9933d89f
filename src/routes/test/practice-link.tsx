import { buttonLook } from '../../ui/button-look.ts';
import { Link } from '../frame/link.tsx';

import { useText } from '../../locales/text.ts';
import type { PracticeProps } from '../../screens/test/test-end.tsx';
import { atLesson } from '../address/address.ts';
import { useCourse } from '../course/use-course.ts';
import { useUrlOf } from '../address/use-address.ts';

/** Leads to where what was not left safe is taught. */
export function PracticeLink({ taught: { lesson, step }, isMain }: PracticeProps) {
  const t = useText();
  const urlOf = useUrlOf();
  const found = useCourse().find(({ id }) => id === lesson);
  return found === undefined ? null : (
    <Link
      to={urlOf(atLesson(found.id, { mode: 'practice', step: step ?? null }))}
      className={buttonLook(isMain ? 'ink' : 'outline')}
    >
      {t('test.end.practise', { title: t(found.title) })}
    </Link>
  );
}
