import '../../styles/lessons.css';
import '../../styles/test.css';
import { use, useState } from 'react';
import { useNavigate } from 'react-router';

import { readJournal } from '../../delivery/journals.ts';
import { useStore } from '../../delivery/store-context.ts';
import { useText } from '../../locales/text.ts';
import { LessonView } from '../../screens/coach/lesson-view.tsx';
import { TestEnd } from '../../screens/test/test-end.tsx';
import { WaitClock } from '../../screens/test/wait-clock.tsx';
import { atLesson, checkPlace } from '../address.ts';
import { TEST } from '../course.ts';
import { Frame } from '../frame.tsx';
import { lessonOf } from '../lesson-of.ts';
import { isReturn } from '../lesson/is-return.ts';
import { NextLinks } from '../lesson/next-links.tsx';
import { Progress } from '../lesson/progress.tsx';
import { Running } from '../lesson/running.tsx';
import { useAddress, useUrlOf } from '../use-address.ts';
import { freshSeed } from './fresh-seed.ts';
import { PracticeLink } from './practice-link.tsx';
import { TestIntro } from './test-intro.tsx';
import { useClockChoice } from './use-clock-choice.ts';

/** The test of the course: a calm word first, then two rooms drawn from the address's seed, or from a fresh one. */
export default function TestPage() {
  const asked = useAddress();
  if (asked.page !== 'lesson') throw new Error('This page is for a lesson');
  const lesson = use(lessonOf(asked));
  const { address, oops } = checkPlace(asked, lesson);
  const [begun, begin] = useBegin(address.seed);
  const clock = useClockChoice();
  return begun !== null && begun === address.seed ? (
    <Running key={begun} lesson={lesson} address={address} vain={oops}>
      <Rooms title={lesson.title} clock={clock} again={() => begin(freshSeed())} />
    </Running>
  ) : (
    <TestIntro lesson={lesson} seed={address.seed} clock={clock} begin={() => begin(address.seed ?? freshSeed())} />
  );
}

/** The seed of the test that is being taken, and how to begin one: what was begun before a reload goes on. */
function useBegin(seed: number | null): [begun: number | null, begin: (seed: number) => void] {
  const store = useStore();
  const navigate = useNavigate();
  const urlOf = useUrlOf();
  const [begun, setBegun] = useState(() =>
    isReturn() && readJournal(store, TEST, 'exam') !== undefined ? seed : null,
  );
  return [
    begun,
    (fresh) => {
      setBegun(fresh);
      void navigate(urlOf(atLesson(TEST, { mode: 'exam', seed: fresh })), { replace: fresh === seed });
    },
  ];
}

interface RoomsProps extends Pick<Parameters<typeof TestIntro>[0], 'clock'> {
  title: Parameters<typeof TestIntro>[0]['lesson']['title'];
  again: () => void;
}

function Rooms({ title, clock, again }: RoomsProps) {
  const name = useText()(title);
  return (
    <Frame title={name} progress={<Progress title={name} />} height="window">
      <LessonView
        timer={<WaitClock {...clock} />}
        end={<TestEnd hasClock={clock.isOn} again={again} practice={PracticeLink} nextLinks={<NextLinks />} />}
      />
    </Frame>
  );
}
