import { type ReactNode, use, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';

import type { Tracker } from '../../delivery/lms/tracker.ts';
import { loadI18n } from '../../locales/load.ts';
import { TextProvider, useText } from '../../locales/text.ts';
import { readAddress } from '../address.ts';
import { useConfig } from '../../delivery/config/company.ts';
import { knownTo } from '../known.ts';
import { SurroundingsProvider } from '../surroundings.ts';

interface PlatformProps {
  readonly tracker: Tracker;
  /** Whether what was kept of an earlier visit could not be read. */
  readonly isUnreadable: boolean;
  readonly tellsBeliefs: boolean;
  readonly children: ReactNode;
}

/** The course inside of a learning platform: a way out, a word where something is not saved, and an end. */
export function Platform({ tracker, isUnreadable, tellsBeliefs, children }: PlatformProps) {
  const connection = useSyncExternalStore(tracker.subscribe, tracker.connection);
  if (connection === 'over')
    return (
      <Spoken>
        <Over />
      </Spoken>
    );
  const surroundings = {
    button: (
      <Spoken>
        <Leave tracker={tracker} />
      </Spoken>
    ),
    line: (
      <Spoken>
        <Line tracker={tracker} isUnreadable={isUnreadable} />
      </Spoken>
    ),
    facts: (
      <Spoken>
        <Facts tellsBeliefs={tellsBeliefs} />
      </Spoken>
    ),
  };
  return <SurroundingsProvider value={surroundings}>{children}</SurroundingsProvider>;
}

/** In the language of the page; its words are a part of their own. */
function Spoken({ children }: { readonly children: ReactNode }) {
  const { address } = readAddress(useLocation(), knownTo(useConfig()));
  return <TextProvider value={use(loadI18n(address.language, ['platform']))}>{children}</TextProvider>;
}

const BUTTON =
  'min-h-9 shrink-0 rounded-lg border border-line bg-card px-3 text-sm font-medium hover:border-ink-soft pointer-coarse:min-h-11';

function Leave({ tracker }: { readonly tracker: Tracker }) {
  const t = useText();
  const [isLeaving, setLeaving] = useState(false);
  const isUnsaved = useSyncExternalStore(tracker.subscribe, tracker.connection) !== 'kept';
  const leave = async () => {
    setLeaving(true);
    const next = await tracker.leave();
    setLeaving(false);
    if (next === undefined) return;
    if (next !== null) location.assign(next);
    else if (window.opener !== null) close();
  };
  return (
    <button type="button" disabled={isLeaving} onClick={() => void leave()} className={BUTTON}>
      {t(isUnsaved ? 'platform.leaveUnsaved' : 'platform.leave')}
    </button>
  );
}

function Line({ tracker, isUnreadable }: Pick<PlatformProps, 'tracker' | 'isUnreadable'>) {
  const t = useText();
  const connection = useSyncExternalStore(tracker.subscribe, tracker.connection);
  const words =
    connection === 'unsaved' || connection === 'refused'
      ? t(`platform.${connection}`)
      : tracker.opening.isReview
        ? t('platform.review')
        : isUnreadable
          ? t('platform.unreadable')
          : null;
  return (
    <div role="status" data-connection={connection}>
      {words === null ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-card px-4 py-2 text-sm text-ink sm:px-6">
          <p className="min-w-60 flex-1 text-pretty">{words}</p>
          {connection === 'unsaved' ? (
            <button type="button" onClick={tracker.save} className={BUTTON}>
              {t('platform.tryNow')}
            </button>
          ) : null}
        </div>
      )}
    </div>
  );
}

/** What a learner is told about where their doings go. */
function Facts({ tellsBeliefs }: Pick<PlatformProps, 'tellsBeliefs'>) {
  return useText()(tellsBeliefs ? 'platform.factsBeliefs' : 'platform.facts');
}

function Over() {
  const t = useText();
  return (
    <main className="grid min-h-dvh place-items-center bg-paper px-5 py-12 font-sans text-ink">
      <div className="max-w-md">
        <h1 className="text-2xl font-semibold text-balance">{t('platform.overTitle')}</h1>
        <p className="mt-3 text-base text-pretty text-ink-soft">{t('platform.over')}</p>
      </div>
    </main>
  );
}
