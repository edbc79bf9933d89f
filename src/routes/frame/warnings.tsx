import X from 'lucide-react/icons/x';
import { createContext, use, useEffect, useMemo, useState } from 'react';

import type { Elements } from '../../locales/contents.ts';
import { TIDY } from '../../delivery/chunks.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { useText } from '../../locales/text.ts';
import type { Warning } from '../address/address.ts';
import { useKeeping } from '../record/use-keeping.ts';
import { Button } from '../../ui/button.tsx';

interface SaidWarnings {
  said: readonly Warning[];
  /** Says it beside what was said before. */
  say: (warning: Warning) => void;
  /** The reader dismisses it. */
  close: () => void;
}

const WarningsContext = createContext<SaidWarnings | null>(null);

/** Is given its place as a key: what was said of one page or lesson is not said on the next. */
export function WarningsProvider({ first, children }: { first: readonly Warning[]; children: Elements }) {
  const [said, setSaid] = useState(first);
  const [hands] = useState(() => ({
    say: (warning: Warning) => setSaid((before) => (before.includes(warning) ? before : [...before, warning])),
    close: () => setSaid([]),
  }));
  const value = useMemo(() => ({ said, ...hands }), [said, hands]);
  return <WarningsContext value={value}>{children}</WarningsContext>;
}

export function useWarnings(): SaidWarnings {
  const value = use(WarningsContext);
  if (value === null) throw new Error('useWarnings() needs a <WarningsProvider> above it');
  return value;
}

/** Looks after what is kept, where something is. */
function useTidying(): void {
  const store = useStore();
  const { say } = useWarnings();
  useEffect(() => {
    if (store.names().length === 0) return;
    const look = async () => {
      const { tidy } = await TIDY.load();
      if (tidy(store)) say('aside');
    };
    // If that can't be loaded, the next page checks.
    look().catch(() => {});
  }, [store, say]);
}

/** A sentence about each thing that could not be had. Stays until it is closed or left behind. */
export function Warnings() {
  const t = useText();
  const { said, say, close } = useWarnings();
  const keeping = useKeeping();
  useTidying();
  useEffect(() => {
    if (keeping === 'full') say('storageFull');
    if (keeping === 'erased') say('erased');
  }, [keeping, say]);
  return (
    <div role="status" data-warnings={said.length > 0 ? said.join(' ') : undefined}>
      {said.length === 0 ? null : (
        <div className="border-b border-line bg-card">
          <div className="mx-auto flex max-w-6xl items-center gap-3 px-5 py-1.5 sm:px-8">
            <div className="min-w-0 flex-1 text-sm text-ink">
              {said.map((warning) => (
                <p key={warning}>{t(`warning.${warning}`)}</p>
              ))}
            </div>
            <Button tone="soft" size="icon" aria-label={t('warning.close')} onClick={close}>
              <X aria-hidden className="size-4" />
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
