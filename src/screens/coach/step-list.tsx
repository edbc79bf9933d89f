import Check from 'lucide-react/icons/check';
import { useText } from '../../locales/text.ts';
import { pathOf } from '../../machines/session/path.ts';
import { isOver, type Session, stepsOf } from '../../machines/session/session.ts';
import { Button } from '../../ui/button.tsx';
import { saysSame, useSend, useSession } from '../session-context.tsx';
import { textKey } from '../text-key.ts';
import { useAnswers } from '../use-answers.ts';

const lessonIn = ({ input }: Session) => input.lesson;

/** For each step that is played, how far the learner is with it. */
function marksIn(session: Session): ('done' | 'now' | 'open')[] {
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
export function StepList({ id }: { id: string }) {
  const t = useText();
  const send = useSend();
  const lesson = useSession(lessonIn);
  const steps = useSession(stepsOf);
  const path = useSession(pathOf);
  const marks = useSession(marksIn, saysSame);
  const answers = useAnswers();
  const goTo = (step: string) => {
    document.getElementById(id)?.hidePopover();
    send({ type: 'goTo', step });
  };
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
        {(answers ? path : []).map((position, index) => {
          const step = steps[position];
          if (step === undefined) return null;
          const state = marks[index];
          return (
            <li key={step.id} data-state={state}>
              {step.part === undefined ? null : (
                <p className="px-2 pt-3 pb-1 text-[0.8125rem] font-semibold">{t(textKey(step.part))}</p>
              )}
              <Button
                tone="entry"
                size="row"
                aria-current={state === 'now' ? 'step' : undefined}
                onClick={() => goTo(step.id)}
              >
                <span
                  aria-hidden
                  className={`grid size-6 shrink-0 place-items-center rounded-full text-xs tabular ${MARKS[state ?? 'open']}`}
                >
                  {state === 'done' ? <Check className="size-3.5" strokeWidth={3} /> : index + 1}
                </span>
                <span>{t(textKey(step.title))}</span>
                {state === 'done' ? <span className="sr-only">{`, ${t('coach.stepDone')}`}</span> : null}
              </Button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
