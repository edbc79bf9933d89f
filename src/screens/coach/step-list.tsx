import Check from 'lucide-react/icons/check';
import { useText } from '../../locales/text.ts';
import { pathOf } from '../../machines/session/path.ts';
import { isOver, type Session, stepsOf } from '../../machines/session/session.ts';
import { saysSame, useSend, useSession } from '../session-context.tsx';
import { textKey } from '../text-key.ts';

const lessonIn = ({ input }: Session) => input.lesson;

/** For each step that is played, how far the learner is with it. */
function marksIn(session: Session): ('done' | 'now' | 'open')[] {
  const now = isOver(session) ? null : session.coach.context.step;
  return pathOf(session).map((position) => {
    if (position === now) return 'now';
    return session.done.has(position) ? 'done' : 'open';
  });
}

/** The steps that are played, each a way to go there. Marks differ in shape, not only in colour. */
export function StepList({ id }: { id: string }) {
  const t = useText();
  const send = useSend();
  const lesson = useSession(lessonIn);
  const steps = useSession(stepsOf);
  const path = useSession(pathOf);
  const marks = useSession(marksIn, saysSame);
  const goTo = (step: string) => {
    document.getElementById(id)?.hidePopover();
    send({ type: 'goTo', step });
  };
  return (
    <nav id={id} popover="auto" data-steps aria-label={t('coach.steps')}>
      <p data-steps-title>{t(textKey(lesson.title))}</p>
      <ol>
        {path.map((position, index) => {
          const step = steps[position];
          if (step === undefined) return null;
          const state = marks[index];
          return (
            <li key={step.id} data-state={state}>
              {step.part === undefined ? null : <p data-part>{t(textKey(step.part))}</p>}
              <button type="button" aria-current={state === 'now' ? 'step' : undefined} onClick={() => goTo(step.id)}>
                <span data-mark aria-hidden>
                  {state === 'done' ? <Check className="size-3.5" strokeWidth={3} /> : index + 1}
                </span>
                <span>{t(textKey(step.title))}</span>
                {state === 'done' ? <span className="sr-only">{`, ${t('coach.stepDone')}`}</span> : null}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
