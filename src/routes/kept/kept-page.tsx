import { useReducer, useState } from 'react';
import { Link } from '../frame/link.tsx';

import { useStore } from '../../delivery/storage/store-context.ts';
import { useText } from '../../locales/text.ts';
import { Status } from '../../screens/status.tsx';
import { Boundary } from '../../screens/boundary.tsx';
import { Frame } from '../frame/frame.tsx';
import { useSurroundings } from '../frame/surroundings.ts';
import { Hearers } from '../frame/hearers.tsx';
import { useUrlOf } from '../address/use-address.ts';
import { Confirm } from './confirm.tsx';
import { History } from './history.tsx';
import { KeptList } from './kept-list.tsx';
import { useKeeping } from '../record/use-keeping.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { PART } from './part.ts';

/** All that is kept on this device, in plain words, and the one button that erases it. */
export default function KeptPage() {
  const t = useText();
  const urlOf = useUrlOf();
  const keeping = useKeeping();
  const { facts } = useSurroundings();
  return (
    <Frame title={t('kept.title')}>
      <article
        data-kept
        className="mx-auto w-full max-w-4xl space-y-12 px-[clamp(1.25rem,4vi,2rem)] py-[clamp(2.5rem,6vi,3.5rem)]"
      >
        <header className="max-w-2xl">
          <h1 className="text-3xl font-semibold tracking-tight">{t('kept.title')}</h1>
          <p className="mt-4 text-lg text-pretty">{t(facts === null ? 'kept.lead' : 'kept.leadElsewhere')}</p>
          {keeping === 'kept' || facts !== null ? null : <Note>{t(`kept.${keeping}`)}</Note>}
        </header>
        <Boundary fallback={<Unshown />}>
          <KeptList />
        </Boundary>
        {facts === null ? (
          <Boundary fallback={<Unshown />}>
            <History />
          </Boundary>
        ) : null}
        <section aria-labelledby="sent" className={PART}>
          <h2 id="sent" className="text-xl font-semibold">
            {t('kept.sent')}
          </h2>
          <p className="mt-2 max-w-2xl text-base text-pretty text-ink-soft">
            <Hearers nobody={t('kept.sent.says')} />
          </p>
        </section>
        <Erase />
        <p className={`flex flex-wrap gap-x-8 text-sm font-semibold underline underline-offset-4 ${PART}`}>
          <Link to={urlOf({ page: 'continue' })} className="flex min-h-11 items-center in-data-package:hidden">
            {t('nav.continue')}
          </Link>
          <Link to={urlOf({ page: 'take-home' })} className="flex min-h-11 items-center">
            {t('nav.take-home')}
          </Link>
        </p>
      </article>
    </Frame>
  );
}

/** Whatever is the matter with a part of the list, the way to erase it stays. */
function Unshown() {
  const t = useText();
  return <Note>{t('kept.part')}</Note>;
}

function Erase() {
  const t = useText();
  const store = useStore();
  const { facts } = useSurroundings();
  const [isAsking, setAsking] = useState(false);
  const [times, countTimes] = useReducer((count: number) => count + 1, 0);
  const erase = () => {
    store.erase();
    countTimes();
  };
  return (
    <section aria-labelledby="erase" className={PART}>
      <h2 id="erase" className="text-xl font-semibold">
        {t('kept.erase')}
      </h2>
      <p className="mt-2 text-base text-ink-soft">{t('kept.erase.says')}</p>
      <Button onClick={() => setAsking(true)} className="mt-4">
        {t('kept.erase.button')}
      </Button>
      <Status times={times} className="mt-3 text-base font-medium text-pretty">
        {times > 0 ? t('kept.erase.done') : null}
      </Status>
      {isAsking ? (
        <Confirm
          title={t('kept.erase.ask')}
          says={t(facts === null ? 'kept.erase.askSays' : 'kept.erase.askElsewhere')}
          yes={t('kept.erase.yes')}
          no={t('kept.no')}
          confirm={erase}
          close={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
