import { useEffect, useEffectEvent, useState } from 'react';
import { useHref } from 'react-router';
import { Link } from '../frame/link.tsx';

import { loadAnew, lookAround, MissingChunk, type Reason } from '../../chunks/chunk.ts';
import { forgetJournal } from '../../delivery/storage/journals.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { useText } from '../../locales/text.ts';
import { useMet } from '../../screens/boundary.tsx';
import { atLesson } from '../address/address.ts';
import { Calm, WaysOn } from './bare-broken.tsx';
import { cameByReload } from './navigation-type.ts';
import { useSurroundings } from '../frame/surroundings.ts';
import { useAddress, useUrlOf } from '../address/use-address.ts';
import { useKeeping } from '../record/use-keeping.ts';
import { Button } from '../../ui/button.tsx';
import { buttonLook } from '../../ui/button-look.ts';

/** Stands in place of a page that could not be had, or that threw. */
export default function Broken() {
  const { fault } = useMet();
  return fault instanceof MissingChunk ? <Missing fault={fault} /> : <Stopped />;
}

/** A part of the page could not be had. The way on stays within the page for as long as that may help. */
function Missing({ fault }: { readonly fault: MissingChunk }) {
  const { tries, again } = useMet();
  const t = useText();
  const isKept = useKeeping() === 'kept';
  const hasPlatform = useSurroundings().facts !== null;
  const hasToReload = tries > 0 || fault.isForGood;
  const { reason, isInVain, tryAgain } = useWayOn(fault.reason, hasToReload ? null : again);
  const isOutdated = reason === 'outdated';
  const losesAll = !isKept && !hasPlatform && (isOutdated || hasToReload);
  useEffect(() => {
    // Another release has taken this one's place. Where nothing is lost by it, and once only, it is loaded unasked.
    if (isOutdated && isKept && !cameByReload()) location.reload();
  }, [isOutdated, isKept]);
  return (
    <Calm title={t(`broken.${reason}.title`)} body={t(`broken.${reason}.says`)}>
      {isKept ? <p className="mt-3">{t('broken.kept')}</p> : null}
      {losesAll ? <p className="mt-3">{t('broken.unkept')}</p> : null}
      <p role="status" className="mt-3">
        {isInVain ? <span>{t('broken.inVain')}</span> : null}
      </p>
      <WaysOn>
        <Button tone="ink" onClick={tryAgain}>
          {t(isOutdated ? 'broken.reload' : 'broken.again')}
        </Button>
        <Home />
      </WaysOn>
    </Calm>
  );
}

/**
 * Checks the state of the page, then tries again within it or, if that can't help, reloads it. Does so by itself once
 * the connection is back.
 */
function useWayOn(first: Reason, again: (() => void) | null) {
  const [reason, setReason] = useState(first);
  const [isInVain, setInVain] = useState(false);
  const tryAgain = async () => {
    setInVain(false);
    const now = await lookAround();
    setReason(now);
    setInVain(now === 'offline');
    if (now === 'outdated') location.reload();
    else if (now === 'missing') await (again === null ? loadAnew() : again());
  };
  const goOn = useEffectEvent(() => void tryAgain());
  useEffect(() => {
    const back = () => goOn();
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, []);
  return { reason, isInVain, tryAgain: () => void tryAgain() };
}

/** The page has a fault. */
function Stopped() {
  const t = useText();
  const store = useStore();
  const address = useAddress();
  const isKept = useKeeping() === 'kept';
  const urlOf = useUrlOf();
  const lesson = address.page === 'lesson' ? address.lesson : null;
  const beginning = useHref(urlOf(lesson === null ? { page: 'home' } : atLesson(lesson)));
  return (
    <Calm title={t('broken.title')} body={t('broken.body')}>
      {isKept ? <p className="mt-3">{t('broken.kept')}</p> : null}
      {lesson === null ? null : <p className="mt-3">{t('broken.startAgainSays')}</p>}
      <WaysOn>
        <Button tone="ink" onClick={() => location.reload()}>
          {t('broken.reload')}
        </Button>
        {lesson === null ? null : (
          // Reloads the page: nothing that is broken here is involved.
          <a href={beginning} onClick={() => forgetJournal(store, lesson)} className={buttonLook('outline')}>
            {t('broken.startAgain')}
          </a>
        )}
        <Home />
      </WaysOn>
    </Calm>
  );
}

/** To the opening page, where that is somewhere else. */
function Home() {
  const t = useText();
  const urlOf = useUrlOf();
  const { page } = useAddress();
  return page === 'home' ? null : (
    <Link to={urlOf({ page: 'home' })} className={buttonLook('outline')}>
      {t('nav.back')}
    </Link>
  );
}
