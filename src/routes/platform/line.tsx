import { useSyncExternalStore } from 'react';

import type { Connection, Tracker } from '../../delivery/lms/tracker.ts';
import { useText } from '../../locales/text.ts';

export const LINE_BUTTON =
  'min-h-9 shrink-0 rounded-lg border border-line bg-card px-3 text-sm font-medium hover:border-ink-soft pointer-coarse:min-h-11';

interface LineProps {
  readonly tracker: Pick<Tracker, 'connection' | 'subscribe' | 'save'>;
  readonly says: Readonly<Partial<Record<Connection, string>>>;
  /** Said while nothing is wrong. */
  readonly otherwise?: string | null;
}

/** How it stands with whoever is told what the learner does. */
export function Line({ tracker, says, otherwise = null }: LineProps) {
  const t = useText();
  const connection = useSyncExternalStore(tracker.subscribe, tracker.connection);
  const words = says[connection] ?? otherwise;
  return (
    <div role="status" data-connection={connection}>
      {words === null ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-card px-4 py-2 text-sm text-ink sm:px-6">
          <p className="min-w-60 flex-1 text-pretty">{words}</p>
          {connection === 'unsaved' ? (
            <button type="button" onClick={tracker.save} className={LINE_BUTTON}>
              {t('platform.tryNow')}
            </button>
          ) : null}
        </div>
      )}
    </div>
  );
}
