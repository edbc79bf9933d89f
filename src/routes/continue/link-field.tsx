import Copy from 'lucide-react/icons/copy';
import Share from 'lucide-react/icons/share-2';
import { Fragment, useReducer, useRef } from 'react';

import { canShare, copy, share } from '../../delivery/share.ts';
import { useText } from '../../locales/text.ts';
import { Status } from '../../screens/status.tsx';
import { Button } from '../../ui/button.tsx';
import { Input } from '../../ui/field.tsx';

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
      <Input
        ref={field}
        type="text"
        readOnly
        dir="ltr"
        value={url}
        aria-label={t('carry.link.name')}
        onFocus={(event) => event.target.select()}
        className="mt-4 mb-3 w-full overflow-hidden font-mono text-sm text-ellipsis"
      />
      <div className="flex flex-wrap gap-2">
        <Button tone="ink" onClick={() => void take()}>
          <Copy aria-hidden className="size-4" />
          <span>{t('carry.copy')}</span>
        </Button>
        {canShare() ? (
          <Button onClick={() => void hand()}>
            <Share aria-hidden className="size-4" />
            <span>{t('carry.share')}</span>
          </Button>
        ) : null}
      </div>
      <Status times={times} className="mt-3 min-h-12 font-medium text-ink">
        {told === null ? null : t(`carry.${told}`)}
      </Status>
    </Fragment>
  );
}
