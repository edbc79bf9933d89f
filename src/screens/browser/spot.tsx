import { createContext, use } from 'react';
import type { PropsOf } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import type { LookStep, SpotId } from '../../machines/lesson/step.ts';
import { textKey } from '../text-key.ts';

/** The question that is asked now, and how pressing a part of the stage answers it. */
interface Asked {
  step: LookStep | null;
  answer: (id: string) => void;
}

const AskedContext = createContext<Asked | null>(null);

export const AskedProvider = AskedContext.Provider;

/** Whether a question is asked now. */
export const useIsAsked = (): boolean => (use(AskedContext)?.step ?? null) !== null;

/** What makes a part of the stage answer the present question; `null` while none asks for this part. */
export function useSpot(spot: SpotId) {
  const t = useText();
  const asked = use(AskedContext);
  const answer = asked?.step?.answers.find((one) => one.spot === spot);
  if (asked === null || answer === undefined) return null;
  return { 'data-spot': spot, 'aria-label': t(textKey(answer.label)), onClick: () => asked.answer(answer.id) };
}

/** A part of the stage: a button while a question asks for it, and otherwise nothing but its children. */
export function Spot({ id, className, children }: Pick<PropsOf<'button'>, 'className' | 'children'> & { id: SpotId }) {
  const spot = useSpot(id);
  return spot === null ? (
    <div className={className}>{children}</div>
  ) : (
    <button type="button" className={className} {...spot}>
      {children}
    </button>
  );
}
