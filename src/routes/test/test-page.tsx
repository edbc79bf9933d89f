import { use } from 'react';

import { readEnded, readJournal, seedKept } from '../../delivery/storage/journals.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { useText } from '../../locales/text.ts';
import { LessonView } from '../../screens/coach/lesson-view.tsx';
import { TestEnd } from '../../screens/test/test-end.tsx';
import { type ClockChoice, WaitClock } from '../../screens/test/wait-clock.tsx';
import { atLesson, checkPlace } from '../address/address.ts';
import { TEST } from '../../delivery/storage/record.ts';
import { Frame } from '../frame/frame.tsx';
import { lessonAt } from '../address/lesson-at.ts';
import { isReturn } from '../lesson/is-return.ts';
import { NextLinks } from '../lesson/next-links.tsx';
import { Progress } from '../lesson/progress.tsx';
import { Running } from '../lesson/running.tsx';
import { useAddress } from '../address/use-address.ts';
import { freshSeed } from './fresh-seed.ts';
import { Intro } from './intro.tsx';
import { PracticeLink } from './practice-link.tsx';
import { TakeHomeLink } from './take-home-link.tsx';
import { useBegin } from './use-begin.ts';
import { useClockChoice } from './use-clock-choice.ts';

/** The test of the course: a calm word first, then two rooms drawn from the address's seed, or from a fresh one. */
export default function TestPage() {
  const t = useText();
  const store = useStore();
  const asked = useAddress();
  if (asked.page !== 'lesson') throw new Error('This page is for a lesson');
  const lesson = use(lessonAt(asked));
  const { address, warning } = checkPlace(asked, lesson);
  const { seed } = address;
  const clock = useClockChoice();
  const keptHere = (stored: unknown): number | null => {
    const kept = seedKept(stored);
    return seed === null || kept === seed ? kept : null;
  };
  const stored = readJournal(store, TEST, 'exam');
  const left = keptHere(stored);
  const [begun, begin] = useBegin({
    seed,
    hasBegun: () => isReturn() && (left ?? keptHere(readEnded(store, TEST))) !== null,
    at: (fresh) => atLesson(TEST, { mode: 'exam', seed: fresh }),
  });
  return begun !== null ? (
    <Running key={seed} lesson={lesson} address={address} stored={stored} vain={warning} goesOn={begun.goesOn}>
      <Rooms title={t(lesson.title)} clock={clock} again={() => begin(freshSeed())} />
    </Running>
  ) : (
    <Intro
      title={t(lesson.title)}
      says={t('test.intro.says')}
      rooms={2}
      clock={clock}
      begin={(fresh) => begin(seed ?? fresh)}
      goOn={left === null ? null : () => begin(left, true)}
      foot={seed === null ? null : t('test.intro.seed', { seed: String(seed) })}
    />
  );
}

const Rooms = ({ title, clock, again }: { title: string; clock: ClockChoice; again: () => void }) => (
  <Frame title={title} progress={<Progress lesson={TEST} />} height="window">
    <LessonView
      timer={<WaitClock {...clock} />}
      end={
        <TestEnd
          hasClock={clock.isOn}
          again={again}
          practice={PracticeLink}
          onward={<TakeHomeLink />}
          nextLinks={<NextLinks />}
        />
      }
    />
  </Frame>
);
