import { buttonLook } from '../../ui/button-look.ts';
import { Link } from '../frame/link.tsx';

import { useText } from '../../locales/text.ts';
import { useUrlOf } from '../address/use-address.ts';

/** The main way on for learners who can do it: to their own phone. */
export function TakeHomeLink() {
  const t = useText();
  const urlOf = useUrlOf();
  return (
    <Link to={urlOf({ page: 'take-home' })} className={buttonLook('ink')}>
      {t('test.end.takeHome')}
    </Link>
  );
}
