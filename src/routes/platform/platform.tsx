import { useState, useSyncExternalStore } from 'react';

import type { Elements } from '../../locales/contents.ts';
import type { Tracker } from '../../delivery/lms/tracker.ts';
import { useText } from '../../locales/text.ts';
import { SurroundingsProvider } from '../surroundings.ts';
import { LINE_BUTTON, Line } from './line.tsx';
import { Spoken } from './spoken.tsx';

interface PlatformProps {
  readonly tracker: Tracker;
  /** Whether what was kept of an earlier visit could not be read. */
  readonly isUnreadable: boolean;
  readonly tellsBeliefs: boolean;
  readonly children: Elements;
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
        <PlatformLine tracker={tracker} isUnreadable={isUnreadable} />
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
    <button type="button" disabled={isLeaving} onClick={() => void leave()} className={LINE_BUTTON}>
      {t(isUnsaved ? 'platform.leaveUnsaved' : 'platform.leave')}
    </button>
  );
}

function PlatformLine({ tracker, isUnreadable }: Pick<PlatformProps, 'tracker' | 'isUnreadable'>) {
  const t = useText();
  const says = { unsaved: t('platform.unsaved'), refused: t('platform.refused') };
  const otherwise = tracker.opening.isReview ? t('platform.review') : isUnreadable ? t('platform.unreadable') : null;
  return <Line tracker={tracker} says={says} otherwise={otherwise} />;
}

/** What a learner is told about where their doings go. */
function Facts({ tellsBeliefs }: Pick<PlatformProps, 'tellsBeliefs'>) {
  const t = useText();
  return <span>{t(tellsBeliefs ? 'platform.factsBeliefs' : 'platform.facts')}</span>;
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
