import { Link } from '../frame/link.tsx';

import { Fragment } from 'react';
import { useOutside } from '../../delivery/outside-context.ts';
import { useText } from '../../locales/text.ts';
import { useUrlOf } from '../address/use-address.ts';

/** Other places to go to at the end of a lesson. */
export function NextLinks() {
  const t = useText();
  const urlOf = useUrlOf();
  const outside = useOutside();
  const link =
    'me-4 inline-flex min-h-11 items-center rounded-xs text-sm font-medium text-ink-soft underline decoration-line underline-offset-4 hover:text-ink';
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
      <button type="button" onClick={outside?.leave} className={`hidden! in-data-hosted:inline-flex! ${link}`}>
        {t('nav.exit')}
      </button>
    </Fragment>
  );
}
