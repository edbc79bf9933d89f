import Copy from 'lucide-react/icons/copy';
import Share from 'lucide-react/icons/share-2';
import { Fragment, useReducer, useRef } from 'react';

import { canShare, copy, share } from '../../delivery/share.ts';
import { useText } from '../../locales/text.ts';
import { Status } from '../../screens/status.tsx';
import { Act } from '../act.tsx';

interface Telling {
  told: 'copied' | 'copyYourself' | null;
  times: number;
}

/** A link to be taken along: copied, handed to another app, or selected by hand where the browser allows neither. */
export function LinkField({ url }: { url: string }) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const [{ told, times }, tell] = useReducer(
    ({ times: before }: Telling, now: Telling['told']) => ({ told: now, times: before + 1 }),
    { told: null, times: 0 },
  );
  const refuse = () => {
    field.current?.select();
    tell('copyYourself');
  };
  const take = async () => {
    if (await copy(url)) tell('copied');
    else refuse();
  };
  const hand = async () => {
    if (!(await share(t('app.title'), url))) refuse();
  };
  return (
    <Fragment>
      <input
        ref={field}
        type="text"
        readOnly
        dir="ltr"
        value={url}
        aria-label={t('carry.link.name')}
        onFocus={(event) => event.target.select()}
      />
      <div>
        <Act look="main" onClick={() => void take()}>
          <Copy aria-hidden className="size-4" />
          <span>{t('carry.copy')}</span>
        </Act>
        {canShare() ? (
          <Act onClick={() => void hand()}>
            <Share aria-hidden className="size-4" />
            <span>{t('carry.share')}</span>
          </Act>
        ) : null}
      </div>
      <Status times={times}>{told === null ? null : t(`carry.${told}`)}</Status>
    </Fragment>
  );
}
