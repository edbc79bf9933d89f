import X from 'lucide-react/icons/x';
import { useSyncExternalStore } from 'react';

import type { Connection, Tracker } from '../../delivery/lms/tracker.ts';
import { useText } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';

interface ConnectionLineProps {
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

/** The state of the connection to the platform that is told what the learner does. */
export function ConnectionLine({ tracker, says, otherwise = null }: ConnectionLineProps) {
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
            <Button size="small" onClick={said.act.press} className="shrink-0">
              {said.act.label}
            </Button>
          ) : null}
          {said.close ? (
            <Button size="icon" aria-label={t('platform.close')} onClick={said.close}>
              <X aria-hidden className="size-4" />
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
