import X from 'lucide-react/icons/x';
import { useSyncExternalStore } from 'react';

import type { Connection, Tracker } from '../../delivery/lms/tracker.ts';
import { useText } from '../../locales/text.ts';

export const LINE_BUTTON =
  'min-h-9 shrink-0 rounded-lg border border-line bg-card px-3 text-sm font-medium hover:border-ink-soft pointer-coarse:min-h-11';

interface LineProps {
  readonly tracker: Pick<Tracker, 'connection' | 'subscribe' | 'save'>;
  readonly says: Readonly<Partial<Record<Connection, string>>>;
  /** Said while nothing is wrong. */
  readonly otherwise?: Said | null;
}

/** Something to be said, what can be done about it, and how it is closed. */
export interface Said {
  readonly words: string;
  readonly act?: { readonly label: string; readonly press: () => void } | null;
  readonly close?: () => void;
}

/** How it stands with whoever is told what the learner does. */
export function Line({ tracker, says, otherwise = null }: LineProps) {
  const t = useText();
  const connection = useSyncExternalStore(tracker.subscribe, tracker.connection);
  const wrong = says[connection];
  const tryNow = connection === 'unsaved' ? { label: t('platform.tryNow'), press: tracker.save } : null;
  const said: Said | null = wrong === undefined ? otherwise : { words: wrong, act: tryNow };
  return (
    <div role="status" data-connection={connection}>
      {said === null ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-card px-4 py-2 text-sm text-ink sm:px-6">
          <p className="min-w-60 flex-1 text-pretty">{said.words}</p>
          {said.act ? (
            <button type="button" onClick={said.act.press} className={LINE_BUTTON}>
              {said.act.label}
            </button>
          ) : null}
          {said.close ? (
            <button
              type="button"
              aria-label={t('platform.close')}
              onClick={said.close}
              className={`${LINE_BUTTON} grid min-w-9 place-items-center px-0 pointer-coarse:min-w-11`}
            >
              <X aria-hidden className="size-4" />
            </button>
          ) : null}
        </div>
      )}
    </div>
  );
}
