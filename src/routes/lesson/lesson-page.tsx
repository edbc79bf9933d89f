import { memo, startTransition, use, useCallback, useMemo, useReducer, useState } from 'react';
import { useNavigate } from 'react-router';
import { buttonLook } from '../../ui/button-look.ts';
import { Link } from '../frame/link.tsx';

import { readJournal, seedKept } from '../../delivery/storage/journals.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { useConfig } from '../../delivery/config/company.ts';
import { useText } from '../../locales/text.ts';
import type { Mode } from '../../machines/lesson/policy.ts';
import { MOST_SEED } from '../../machines/lesson/step.ts';
import { isOver, type Session, stepOf } from '../../machines/session/session.ts';
import { read } from '../../machines/world/readings.ts';
import { LessonView } from '../../screens/coach/lesson-view.tsx';
import { LATE } from '../../screens/late.ts';
import { lazily } from '../../screens/lazily.ts';
import type { Trait } from '../../screens/coach/traits.ts';
import { useRun, useSession } from '../../screens/session-context.tsx';
import type { CourseLesson } from '../../steps/define.ts';
import { atLesson, checkPlace, type LessonAddress } from '../address/address.ts';
import type { Outline } from '../course/course.ts';
import { Frame, type FrameProps } from '../frame/frame.tsx';
import { lessonAt } from '../address/lesson-at.ts';
import { useAddress, useUrlOf } from '../address/use-address.ts';
import { useCourse } from '../course/use-course.ts';
import { forCompany } from './for-company.ts';
import { LessonMenu } from './lesson-menu.tsx';
import { House, HouseRule } from './house.tsx';
import { NextLinks } from './next-links.tsx';
import { placeOf } from './open-at.ts';
import { Progress } from './progress.tsx';
import { Running } from './running.tsx';

/** The page of any lesson. Another lesson or variant is another run. */
export default function LessonPage() {
  const asked = useAddress();
  if (asked.page !== 'lesson') throw new Error('This page is for lessons');
  const [run, countRun] = useReducer((count: number) => count + 1, 0);
  return <OpenedLesson asked={asked} stored={useStored(asked, run)} run={run} countRun={countRun} />;
}

interface OpenedLessonProps {
  asked: LessonAddress;
  /** What was kept of the lesson's run, read before the lesson itself is waited for. */
  stored: unknown;
  run: number;
  countRun: () => void;
}

function OpenedLesson({ asked, stored, run, countRun }: OpenedLessonProps) {
  // Learners who come back without naming a seed continue with the one that was kept.
  const seed = asked.seed ?? seedKept(stored);
  const whole = use(lessonAt({ lesson: asked.lesson, seed }));
  const config = useConfig();
  const lesson = useMemo(() => forCompany(whole, config), [whole, config]);
  const { address, warning } = checkPlace(asked, lesson);
  const [choice, setChoice] = useState<Choice | null>(null);
  const note = useCallback((trait: Trait, variant: string | null) => setChoice({ trait, variant, run }), [run]);
  const key = `${lesson.id} ${lesson.seed} ${address.variant} ${run}`;
  return (
    <Running key={key} lesson={lesson} address={address} stored={stored} vain={warning}>
      <LessonInFrame
        lesson={lesson}
        countRun={countRun}
        chosen={choice?.run === run && choice.variant === address.variant ? choice.trait : null}
        note={note}
      />
    </Running>
  );
}

/** What was kept of a lesson's run when the address came to lead to another one. */
function useStored({ lesson, mode, variant, seed }: LessonAddress, run: number): unknown {
  const store = useStore();
  const which = [lesson, variant, seed, run].join(' ');
  const readNow = () => ({ which, stored: readJournal(store, lesson, mode) });
  const [known, setKnown] = useState(readNow);
  if (known.which === which) return known.stored;
  const now = readNow();
  setKnown(now);
  return now.stored;
}

/** What a learner has chosen from a list of the page, which another one has replaced since. */
interface Choice {
  trait: Trait;
  variant: string | null;
  run: number;
}

interface LessonInFrameProps {
  lesson: CourseLesson;
  countRun: () => void;
  chosen: Trait | null;
  note: (trait: Trait, variant: string | null) => void;
}

const hasIphone = ({ input }: Session): boolean => input.variant.scene.platform === 'iphone';

/** The step that is played; none once all is over, when the page is the lesson's own. */
const titleNow = (session: Session): CourseLesson['title'] | null =>
  isOver(session) ? null : (stepOf(session).title as CourseLesson['title']);

/** Somebody else sits there, or a moment is told: all that is ours is dark then. */
const isDarkIn = (session: Session): boolean =>
  !isOver(session) && (session.coach.matches('announcing') || read(session.world).seat === 'nextPerson');

const EndPanel = lazily(LATE.end);

const LessonInFrame = memo(function LessonInFrame({ lesson, countRun, chosen, note }: LessonInFrameProps) {
  return (
    <LessonFrame
      title={lesson.title}
      progress={<Progress lesson={lesson.id} />}
      menu={<Menu chosen={chosen} note={note} />}
    >
      <LessonView aside={<HouseRule />} end={<End lesson={lesson.id} countRun={countRun} />} />
    </LessonFrame>
  );
});

const Menu = ({ chosen, note }: Pick<LessonInFrameProps, 'chosen' | 'note'>) => (
  <LessonMenu choose={useVariants(note)} chosen={chosen} />
);

function End({ lesson, countRun }: { lesson: CourseLesson['id'] } & Pick<LessonInFrameProps, 'countRun'>) {
  const course = useCourse();
  const next = course[course.findIndex(({ id }) => id === lesson) + 1];
  return (
    <EndPanel
      onward={next === undefined ? null : <Onward to={next} />}
      aside={<House />}
      beginAnew={useAnotherRun(countRun)}
      nextLinks={<NextLinks />}
    />
  );
}

/** What changes of the frame from step to step: its contents are not drawn anew for that. */
function LessonFrame({
  title,
  ...frame
}: Pick<FrameProps, 'progress' | 'menu' | 'children'> & Pick<CourseLesson, 'title'>) {
  const t = useText();
  const step = useSession(titleNow);
  return (
    <Frame
      title={step === null ? t(title) : `${t(step)} · ${t(title)}`}
      isDark={useSession(isDarkIn)}
      height="window"
      {...frame}
    />
  );
}

/** To the next lesson, with the same kind of phone in the hand. */
function Onward({ to: next }: { to: Outline }) {
  const t = useText();
  const urlOf = useUrlOf();
  const variant = useSession(hasIphone) ? next.iphone : null;
  return (
    <Link to={urlOf(atLesson(next.id, { variant }))} className={buttonLook('ink')}>
      {t('nav.next', { title: t(next.title) })}
    </Link>
  );
}

/**
 * Leads to the beginning of the same lesson, in a run of its own. One that was drawn is drawn from the seed after its own;
 * what was only watched is done as it was seen.
 */
function useAnotherRun(countRun: () => void): (mode: Mode) => void {
  const { session } = useRun();
  const navigate = useNavigate();
  const urlOf = useUrlOf();
  return (mode) => {
    const ended = session.getSnapshot().context;
    const { seed, ...place } = placeOf(ended);
    const isAsSeen = seed === null || ended.mode === 'watch';
    const to = { ...place, step: null, mode, seed: isAsSeen ? seed : (seed % MOST_SEED) + 1 };
    // At once with the address: the new run opens where that leads.
    startTransition(() => {
      countRun();
      void navigate(urlOf({ page: 'lesson', ...to }));
    });
  };
}

/** Leads to where the session stands, in another variant. */
function useVariants(note: LessonInFrameProps['note']): (trait: Trait, variant: string) => void {
  const { session } = useRun();
  const navigate = useNavigate();
  const urlOf = useUrlOf();
  return (trait, id) => {
    const { lesson } = session.getSnapshot().context.input;
    const variant = id === lesson.variants[0].id ? null : id;
    note(trait, variant);
    void navigate(urlOf({ page: 'lesson', ...placeOf(session.getSnapshot().context), variant }));
  };
}
