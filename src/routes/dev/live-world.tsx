import { useEffect, useState, useSyncExternalStore } from 'react';

import { useText } from '../../locales/text.ts';
import { NETWORK_TIME } from '../../machines/session/pacer.machine.ts';
import { OPEN_SCENE } from '../../machines/world/scene.ts';
import { isBusy, SETTLE } from '../../machines/world/ways.ts';
import type { World } from '../../machines/world/world.ts';
import { Desk } from '../../screens/stage/stage.tsx';
import { scrolling } from '../../screens/scrolling.ts';
import { StageProvider } from '../../screens/stage-view.tsx';
import { Chart } from './chart.tsx';
import { type Inspected, watch } from './watch.ts';

/** The devices as anybody may press them, and beside them the chart that they are drawn from. */
export function LiveWorld() {
  const t = useText();
  const [{ actor, send, heard, subscribe }] = useState(() => watch(OPEN_SCENE));
  const journal = useSyncExternalStore(subscribe, heard, heard);
  const [last] = journal;
  const world = last?.world ?? actor.getSnapshot();
  const isWaiting = isBusy(world);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const id = setTimeout(() => send(SETTLE), NETWORK_TIME);
    return () => clearTimeout(id);
  }, [isWaiting, send]);
  return (
    <div className="grid gap-5 xl:grid-cols-[minmax(0,13fr)_minmax(0,7fr)] xl:items-start">
      <div className="grid min-w-0 gap-5 xl:sticky xl:top-5">
        <div className="flex h-160 min-w-0 flex-col overflow-hidden rounded-2xl border border-line">
          <StageProvider value={{ world, spotlight: null, isLive: true, press: send }}>
            <Desk />
          </StageProvider>
        </div>
        <div className="grid gap-5 sm:grid-cols-2">
          <Part title={t('dev.journal')}>
            <Journal journal={journal} />
          </Part>
          <Part title={t('dev.context')}>
            <Context world={world} changed={last?.changed ?? []} />
          </Part>
        </div>
      </div>
      <Part title={t('dev.chart')}>
        <Chart world={world} send={send} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.JSX.Element }) {
  return (
    <section className="min-w-0">
      <h3 className="mb-2 text-base font-semibold">{title}</h3>
      {children}
    </section>
  );
}

const Journal = ({ journal }: { journal: readonly Inspected[] }) => (
  <ol reversed ref={scrolling} className="max-h-80 space-y-1.5 overflow-y-auto font-mono text-xs">
    {journal.map(({ turn, input, raised, left, entered }) => (
      <li key={turn} className="rounded-lg border border-line px-2 py-1.5">
        <p className="font-semibold wrap-anywhere">{input}</p>
        {raised.map((type) => (
          <p key={type} className="ps-3 text-ink-soft italic wrap-anywhere">{`↳ ${type}`}</p>
        ))}
        {left.map((place) => (
          <p key={place} className="text-ink-soft line-through wrap-anywhere">
            {place}
          </p>
        ))}
        {entered.map((place) => (
          <p key={place} className="wrap-anywhere">
            {place}
          </p>
        ))}
      </li>
    ))}
  </ol>
);

const Context = ({ world, changed }: { world: World; changed: readonly string[] }) => (
  <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 font-mono text-xs">
    {Object.entries(world.context)
      .filter(([field]) => field !== 'scene')
      .map(([field, value]) => (
        <div
          key={field}
          className={`col-span-2 grid grid-cols-[10rem_minmax(0,1fr)] gap-x-3 px-1 ${changed.includes(field) ? 'rounded bg-brass/15 font-semibold' : ''}`}
        >
          <dt className="text-ink-soft">{field}</dt>
          <dd className="wrap-anywhere">{JSON.stringify(value)}</dd>
        </div>
      ))}
  </dl>
);
