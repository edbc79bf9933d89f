import { Link } from '../frame/link.tsx';

import { Fragment } from 'react';
import { useOutside } from '../../delivery/outside-context.ts';
import { useText } from '../../locales/text.ts';
import { useUrlOf } from '../address/use-address.ts';
import { Button } from '../../ui/button.tsx';
import { buttonLook } from '../../ui/button-look.ts';

/** Other places to go to at the end of a lesson. */
export function NextLinks() {
  const t = useText();
  const urlOf = useUrlOf();
  const outside = useOutside();
  const link = buttonLook('aside', 'bare', 'me-4');
  return (
    <Fragment>
      <Link to={urlOf({ page: 'take-home' })} className={link}>
        {t('nav.take-home')}
      </Link>
      <Link to={urlOf({ page: 'play' })} className={link}>
        {t('home.play')}
      </Link>
      <Link to={urlOf({ page: 'home' })} className={link}>
        {t('nav.back')}
      </Link>
      {/* Where a page around listens: it knows what to do next. */}
      <Button tone="aside" size="bare" onClick={outside.leave} className="me-4 not-in-data-hosted:hidden">
        {t('nav.exit')}
      </Button>
    </Fragment>
  );
}
