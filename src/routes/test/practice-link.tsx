import { Link } from '../link.tsx';

import { useText } from '../../locales/text.ts';
import type { PracticeProps } from '../../screens/test/test-end.tsx';
import { atLesson } from '../address.ts';
import { useCourse } from '../use-course.ts';
import { useUrlOf } from '../use-address.ts';

/** Leads to where what was not left safe is taught. */
export function PracticeLink({ taught: { lesson, step }, isMain }: PracticeProps) {
  const t = useText();
  const urlOf = useUrlOf();
  const found = useCourse().find(({ id }) => id === lesson);
  return found === undefined ? null : (
    <Link
      to={urlOf(atLesson(found.id, { mode: 'practice', step: step ?? null }))}
      data-look={isMain ? 'main' : 'plain'}
    >
      {t('test.end.practise', { title: t(found.title) })}
    </Link>
  );
}
