import { Fragment, useState, useSyncExternalStore } from 'react';

import type { Elements } from '../../locales/contents.ts';
import { type Connection, isVisitOver, type Tracker } from '../../delivery/lms/tracker.ts';
import type { ReportRules } from '../../delivery/result.ts';
import type { Store } from '../../delivery/storage/store.ts';
import { useText } from '../../locales/text.ts';
import { SurroundingsProvider } from '../frame/surroundings.ts';
import type { Arrival } from './arrive.ts';
import { type Telling, useFacts } from './facts.ts';
import { ConnectionLine, type Said } from './connection-line.tsx';
import { PlatformTexts } from './platform-texts.tsx';
import { type ArrivalNews, useArrival } from './use-arrival.ts';
import { useTestResult, type TestResult } from './use-test-result.ts';
import { FrameLinks } from './frame-links.tsx';
import { windowKindOf } from './window-kind.ts';
import { Button } from '../../ui/button.tsx';

interface PlatformProps {
  readonly tracker: Tracker;
  readonly store: Store;
  /** What the platform had answered before the first drawing; `null` where it is late. */
  readonly early: Arrival | null;
  readonly arriving: Promise<Arrival | null>;
  readonly rules: ReportRules;
  readonly children: Elements;
}

/** The course inside of a learning platform: a way out, a word where something is not saved, and an end. */
export function Platform({ tracker, rules, children, ...arrival }: PlatformProps) {
  const { run, ...news } = useArrival(arrival);
  const [isTold, setTold] = useState(!(rules.steps || rules.beliefs));
  const [result, closeResult] = useTestResult(tracker, rules);
  const connection = useSyncExternalStore(tracker.subscribe, tracker.connection);
  if (isVisitOver(connection))
    return (
      <PlatformTexts>
        <Over connection={connection} />
      </PlatformTexts>
    );
  // Where there is no platform, there is none to leave, and none that is told anything.
  const isThere = connection !== 'absent' && connection !== 'foreign';
  const surroundings = {
    button: isThere ? (
      <PlatformTexts>
        <Leave tracker={tracker} />
      </PlatformTexts>
    ) : null,
    line: (
      <PlatformTexts>
        <PlatformLine
          tracker={tracker}
          news={news}
          result={result && { is: result, close: closeResult }}
          telling={isTold ? null : { ...rules, close: () => setTold(true) }}
        />
      </PlatformTexts>
    ),
    facts: isThere ? (
      <PlatformTexts>
        <Facts {...rules} />
      </PlatformTexts>
    ) : null,
    ways: <FrameLinks telling={isThere ? rules : null} />,
  };
  return (
    <SurroundingsProvider value={surroundings}>
      <Fragment key={run}>{children}</Fragment>
    </SurroundingsProvider>
  );
}

function Leave({ tracker }: { readonly tracker: Tracker }) {
  const t = useText();
  const [isLeaving, setLeaving] = useState(false);
  const connection = useSyncExternalStore(tracker.subscribe, tracker.connection);
  const isUnsaved = connection !== 'kept' && connection !== 'rejected';
  const { isReview } = tracker.opening;
  const leave = async () => {
    setLeaving(true);
    const next = await tracker.leave();
    setLeaving(false);
    if (next === undefined) return;
    if (next !== null) location.assign(next);
    else if (window.opener !== null) close();
  };
  return (
    <Button size="small" disabled={isLeaving} onClick={() => void leave()} className="shrink-0">
      {t(isReview ? 'platform.leaveReview' : isUnsaved ? 'platform.leaveUnsaved' : 'platform.leave')}
    </Button>
  );
}

interface PlatformLineProps {
  readonly tracker: Tracker;
  readonly news: ArrivalNews;
  readonly result: (Required<Pick<Said, 'close'>> & { readonly is: TestResult }) | null;
  /** Until it is closed: somebody else can read how it goes, and not only that it is done. */
  readonly telling: (Telling & Required<Pick<Said, 'close'>>) | null;
}

function PlatformLine({ tracker, news, result, telling }: PlatformLineProps) {
  const t = useText();
  const facts = useFacts(telling ?? { steps: false, beliefs: false });
  const says = {
    waiting: t('platform.waiting'),
    unsaved: t('platform.unsaved'),
    rejected: t('platform.rejected'),
    refused: t('platform.refused'),
    absent: t('platform.absent'),
    foreign: t('platform.foreign'),
  };
  const change = news.says === 'furtherHere' ? t('platform.goThere') : t('platform.goHere');
  const otherwise: Said | null = tracker.opening.isReview
    ? { words: t('platform.review') }
    : news.says
      ? {
          words: t(`platform.${news.says}`),
          act: news.change && { label: change, press: news.change },
          close: news.close,
        }
      : result
        ? { words: t(`platform.result.${result.is}`), close: result.close }
        : telling && { words: facts, close: telling.close };
  return <ConnectionLine tracker={tracker} says={says} otherwise={otherwise} />;
}

/** What a learner is told about where their doings go. */
const Facts = (telling: Telling) => <span>{useFacts(telling)}</span>;

function Over({ connection }: { readonly connection: Connection }) {
  const t = useText();
  const says =
    connection === 'overUnsaved'
      ? 'platform.overUnsaved'
      : connection === 'overRefused'
        ? 'platform.overRefused'
        : (`platform.over${windowKindOf(window)}` as const);
  return (
    <main className="grid min-h-dvh place-items-center bg-paper px-5 py-12 font-sans text-ink">
      <div className="max-w-md">
        <h1 className="text-2xl font-semibold text-balance">{t('platform.overTitle')}</h1>
        <p role="status" className="mt-3 text-base text-pretty text-ink-soft">
          {t(says)}
        </p>
      </div>
    </main>
  );
}
