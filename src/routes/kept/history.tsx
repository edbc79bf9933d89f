import Download from 'lucide-react/icons/download';
import { Fragment, useMemo, useState, useSyncExternalStore } from 'react';

import { download } from '../../delivery/download.ts';
import {
  beginHistory,
  countUnread,
  endHistory,
  hasHistory,
  type HistoryEntry,
  historyFile,
  readHistory,
} from '../../delivery/storage/history.ts';
import type { Store } from '../../delivery/storage/store.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { useText } from '../../locales/text.ts';
import { Confirm } from './confirm.tsx';
import { HistoryList } from './history-list.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { PART } from './part.ts';

interface Noted {
  entries: readonly HistoryEntry[];
  /** How many more can't be read. */
  unread: number;
}

/** `null` where it is off. */
function useHistory(): Noted | null {
  const store = useStore();
  const text = useSyncExternalStore(
    store.subscribe,
    () => (hasHistory(store) ? JSON.stringify(noted(store)) : null),
    () => null,
  );
  return useMemo(() => (text === null ? null : (JSON.parse(text) as Noted)), [text]);
}

const noted = (store: Store): Noted => ({ entries: readHistory(store), unread: countUnread(store) });

/** The learner's own history: off until it is switched on, listed, saved as a file, and gone when it is switched off. */
export function History() {
  const t = useText();
  const store = useStore();
  const history = useHistory();
  const [isAsking, setAsking] = useState(false);
  const isOn = history !== null;
  const { entries, unread } = history ?? { entries: [], unread: 0 };
  const turn = () => {
    if (!isOn) beginHistory(store);
    else if (entries.length + unread === 0) endHistory(store);
    else setAsking(true);
  };
  const save = () =>
    download('turn-the-key-history.json', new Blob([historyFile(store)], { type: 'application/json' }));
  return (
    <section aria-labelledby="history" className={PART}>
      <h2 id="history" className="text-xl font-semibold">
        {t('kept.history')}
      </h2>
      <p className="mt-2 max-w-2xl text-base text-pretty text-ink-soft">{t('kept.history.says')}</p>
      <Switch isOn={isOn} turn={turn} className="mt-3">
        {t('kept.history.on')}
      </Switch>
      {!isOn ? null : entries.length + unread === 0 ? (
        <p className="mt-2 text-base text-ink-soft">{t('kept.history.empty')}</p>
      ) : (
        <Fragment>
          <HistoryList entries={entries} />
          {unread === 0 ? null : (
            <p className="mt-2 text-base text-ink-soft">{t('kept.history.unread', { count: unread })}</p>
          )}
          <Button onClick={save} className="mt-4">
            <Download aria-hidden className="size-4" />
            <span>{t('kept.history.save')}</span>
          </Button>
        </Fragment>
      )}
      {isAsking ? (
        <Confirm
          title={t('kept.history.end')}
          says={t('kept.history.endSays', { count: entries.length + unread })}
          yes={t('kept.history.endYes')}
          no={t('kept.no')}
          confirm={() => endHistory(store)}
          close={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
