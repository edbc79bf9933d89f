import { Link } from '../frame/link.tsx';

import { Fragment } from 'react';
import { SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { usePlan, useSentence } from './use-plan.ts';
import { useUrlOf } from '../address/use-address.ts';

/** The learner's own if–then sentence; before one was chosen, the way to choose it. */
export function PlanReminder() {
  const t = useText();
  const urlOf = useUrlOf();
  const plan = usePlan();
  const sentence = useSentence();
  return (
    <p className="mt-4 border-s-3 border-brass ps-4 text-pretty">
      {plan === null ? (
        <Link to={urlOf({ page: 'take-home' })} className="underline underline-offset-4">
          {t('plan.choose')}
        </Link>
      ) : (
        <Fragment>
          <span>{t('plan.yours')}</span>
          {SPACE}
          <b>{sentence(plan)}</b>
        </Fragment>
      )}
    </p>
  );
}
