import { type Translate, useText } from '../../locales/text.ts';
import type { LookStep } from '../../machines/lesson/step.ts';
import { policyOf, type Session } from '../../machines/session/session.ts';
import { Button } from '../../ui/button.tsx';
import { useSend, useSession } from '../session-context.tsx';
import { textKey } from '../text-key.ts';

export const answersItself = (session: Session): boolean => policyOf(session).gate === 'pacer only';

/** What is asked, as the name of whatever answers it. */
export const questionText = (t: Translate, says: LookStep['says']): string =>
  t(textKey(says)).replaceAll(/<\/?b>/gu, '');

/** The written answers to a question. */
export function Answers({ step: { answers, says } }: { step: LookStep }) {
  const t = useText();
  const send = useSend();
  const isWatched = useSession(answersItself);
  return (
    <div
      data-answers
      role="group"
      tabIndex={-1}
      aria-label={questionText(t, says)}
      className="mt-3 grid gap-2 outline-none narrow:mt-2.5 tight:mt-1.5 tight:gap-1"
    >
      {answers.map(({ id, label }) => (
        <Button
          key={id}
          tone="indigo-outline"
          size={isWatched ? 'shown' : 'choice'}
          data-act={`answer:${id}`}
          disabled={isWatched}
          // The second press of a double click was meant for what stood here before.
          onClick={({ detail }) => (detail < 2 ? send({ type: 'answer', answer: id }) : undefined)}
        >
          <span
            aria-hidden
            className="size-5 shrink-0 rounded-full border-2 border-coach-text group-active:border-6 in-disabled:border-track"
          />
          <span className="text-ink">{t(textKey(label))}</span>
        </Button>
      ))}
    </div>
  );
}
