import Check from 'lucide-react/icons/check';
import { memo } from 'react';
import { useText } from '../../locales/text.ts';
import type { Step } from '../../machines/lesson/step.ts';
import { pathOf } from '../../machines/session/path.ts';
import { isOver, type Session, stepsOf } from '../../machines/session/session.ts';
import { Button } from '../../ui/button.tsx';
import { saysSame, useSend, useSession } from '../session-context.tsx';
import { textKey } from '../text-key.ts';

const lessonIn = ({ input }: Session) => input.lesson;

/** For each step that is played, how far the learner is with it. */
function marksIn(session: Session): (keyof typeof MARKS)[] {
  const now = isOver(session) ? null : session.coach.context.step;
  return pathOf(session).map((position) => {
    if (position === now) return 'now';
    return session.done.has(position) ? 'done' : 'open';
  });
}

const MARKS = {
  done: 'bg-brass/20 text-brass-ink',
  now: 'border-2 border-brass text-ink',
  open: 'border-[1.5px] border-line text-ink-soft',
};

/** The steps that are played, each a way to go there. Marks differ in shape, not only in colour. */
export const StepList = memo(function StepList({ id }: { id: string }) {
  const t = useText();
  const lesson = useSession(lessonIn);
  const steps = useSession(stepsOf);
  const path = useSession(pathOf, saysSame);
  const marks = useSession(marksIn, saysSame);
  return (
    <nav
      id={id}
      popover="auto"
      data-steps
      aria-label={t('coach.steps')}
      className="fixed inset-auto inset-e-6 top-28 m-0 max-h-[70vb] w-82 max-w-[calc(100vi-2rem)] overflow-y-auto rounded-2xl border border-line bg-card p-3 text-ink lift-bubble narrow:inset-x-4 narrow:bottom-4 narrow:w-auto narrow:top-auto side:top-14 stacked:bottom-10 stacked:top-auto stacked:inset-s-6 stacked:inset-e-auto"
    >
      <p className="px-2 pt-1 pb-2 text-xs font-semibold text-ink-soft">{t(textKey(lesson.title))}</p>
      <ol>
        {path.map((position, index) => {
          const step = steps[position];
          if (step === undefined) return null;
          return <Entry key={step.id} step={step} position={index + 1} state={marks[index] ?? 'open'} list={id} />;
        })}
      </ol>
    </nav>
  );
});

interface EntryProps {
  step: Step;
  /** In the lesson, counted from one. */
  position: number;
  state: keyof typeof MARKS;
  /** The list that is closed by going there. */
  list: string;
}

/** A step that is as it was is not drawn anew. */
const Entry = memo(function Entry({ step, position, state, list }: EntryProps) {
  const t = useText();
  const send = useSend();
  const goTo = () => {
    document.getElementById(list)?.hidePopover();
    send({ type: 'goTo', step: step.id });
  };
  return (
    <li data-state={state}>
      {step.part === undefined ? null : (
        <p className="px-2 pt-3 pb-1 text-[0.8125rem] font-semibold">{t(textKey(step.part))}</p>
      )}
      <Button tone="entry" size="row" aria-current={state === 'now' ? 'step' : undefined} onClick={goTo}>
        <span
          aria-hidden
          className={`grid size-6 shrink-0 place-items-center rounded-full text-xs tabular ${MARKS[state]}`}
        >
          {state === 'done' ? <Check className="size-3.5" strokeWidth={3} /> : position}
        </span>
        <span>{t(textKey(step.title))}</span>
        {state === 'done' ? <span className="sr-only">{`, ${t('coach.stepDone')}`}</span> : null}
      </Button>
    </li>
  );
});
