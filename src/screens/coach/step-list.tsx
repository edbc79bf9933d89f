import Check from 'lucide-react/icons/check';
import { useText } from '../../locales/text.ts';
import { pathOf } from '../../machines/session/path.ts';
import { type Session, stepsOf } from '../../machines/session/session.ts';
import { useSend, useSession } from '../session-context.tsx';
import { textKey } from './speech.ts';

const lessonIn = ({ input }: Session) => input.lesson;
const positionIn = ({ coach }: Session) => coach.context.step;
const isOverIn = ({ coach }: Session) => coach.matches('finished');

/** The steps that are played, each a way to go there. Marks differ in shape, not only in colour. */
export function StepList({ id }: { id: string }) {
  const t = useText();
  const send = useSend();
  const lesson = useSession(lessonIn);
  const steps = useSession(stepsOf);
  const path = useSession(pathOf);
  const now = useSession(positionIn);
  const isOver = useSession(isOverIn);
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
          const state = position < now || isOver ? 'done' : position === now ? 'now' : 'later';
          return (
            <li key={step.id} data-state={state}>
              <button type="button" aria-current={state === 'now' ? 'step' : undefined} onClick={() => goTo(step.id)}>
                <span data-mark aria-hidden>
                  {state === 'done' ? <Check className="size-3.5" strokeWidth={3} /> : index + 1}
                </span>
                {t(textKey(step.title))}
                {state === 'done' ? <span className="sr-only">, {t('coach.stepDone')}</span> : null}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
