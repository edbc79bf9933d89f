import Copy from 'lucide-react/icons/copy';
import Share from 'lucide-react/icons/share-2';
import { Fragment, useRef, useState } from 'react';

import { canShare, copy, share } from '../../delivery/hand-over.ts';
import { useText } from '../../locales/text.ts';
import { Act } from '../act.tsx';

/** A link to be taken along: copied, handed to another app, or selected by hand where the browser allows neither. */
export function LinkField({ url }: { url: string }) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<'copied' | 'copyYourself' | null>(null);
  const refuse = () => {
    field.current?.select();
    setTold('copyYourself');
  };
  const take = async () => {
    if (await copy(url)) setTold('copied');
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
      <p role="status">{told === null ? null : t(`carry.${told}`)}</p>
    </Fragment>
  );
}
