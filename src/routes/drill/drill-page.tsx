import { useEffect, useState } from 'react';

import { dayOf, readRecord, writeRecord } from '../../delivery/storage/record.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { useText } from '../../locales/text.ts';
import { withDrill } from '../../machines/session/record.ts';
import type { SessionActor } from '../../machines/session/session-logic.ts';
import { openSession } from '../../machines/session/session.ts';
import { LessonView } from '../../screens/coach/lesson-view.tsx';
import { RunProvider } from '../../screens/session-context.tsx';
import { DrillEnd } from '../../screens/test/drill-end.tsx';
import { type ClockChoice, WaitClock } from '../../screens/test/wait-clock.tsx';
import { drawDrill } from '../../steps/prove-it/index.ts';
import { Frame } from '../frame/frame.tsx';
import { useRunFrom } from '../lesson/clockwork.ts';
import { NextLinks } from '../lesson/next-links.tsx';
import { useWarmUp } from '../lesson/use-warm-up.ts';
import { freshSeed } from '../test/fresh-seed.ts';
import { Intro } from '../test/intro.tsx';
import { PracticeLink } from '../test/practice-link.tsx';
import { TakeHomeLink } from '../test/take-home-link.tsx';
import { useBegin } from '../test/use-begin.ts';
import { useClockChoice } from '../test/use-clock-choice.ts';
import { PlanReminder } from '../record/plan-reminder.tsx';
import { useAddress } from '../address/use-address.ts';

/** For people who come back: one room, no score, nobody is told, and only the day of a room left safe is kept. */
export default function DrillPage() {
  const t = useText();
  const address = useAddress();
  if (address.page !== 'drill') throw new Error('This page is for the drill');
  const { seed } = address;
  const clock = useClockChoice();
  const [begun, begin] = useBegin({ seed, hasBegun: () => false, at: (fresh) => ({ page: 'drill', seed: fresh }) });
  return begun !== null && seed !== null ? (
    <Room key={seed} seed={seed} clock={clock} again={() => begin(freshSeed())} />
  ) : (
    <Intro
      title={t('drill.title')}
      says={t('drill.intro.says')}
      rooms={1}
      clock={clock}
      begin={(fresh) => begin(seed ?? fresh)}
    />
  );
}

function Room({ seed, clock, again }: { seed: number; clock: ClockChoice; again: () => void }) {
  const title = useText()('drill.title');
  const [lesson] = useState(() => drawDrill(seed));
  const run = useRunFrom(() => openSession({ lesson, variant: lesson.variants[0], mode: 'exam', step: 0 }));
  useWarmUp(run.session);
  useNoting(run.session);
  return (
    <RunProvider value={run}>
      <Frame title={title} height="window">
        <LessonView
          timer={<WaitClock {...clock} />}
          end={
            <DrillEnd
              reminder={<PlanReminder />}
              again={again}
              practice={PracticeLink}
              onward={<TakeHomeLink />}
              nextLinks={<NextLinks />}
            />
          }
        />
      </Frame>
    </RunProvider>
  );
}

function useNoting(session: SessionActor): void {
  const store = useStore();
  useEffect(() => {
    const ends = session.on('lesson.done', ({ isPassed }) => {
      if (isPassed) writeRecord(store, withDrill(readRecord(store), dayOf(new Date())));
    });
    return () => ends.unsubscribe();
  }, [session, store]);
}
