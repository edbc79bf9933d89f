import { type Plan, planOf } from '../../delivery/storage/plans.ts';
import { useText } from '../../locales/text.ts';
import { useRecord } from './use-record.ts';

/** The moment of the learner's if–then sentence; `null` before one was chosen. */
export const usePlan = (): Plan | null => planOf(useRecord());

/** The whole sentence of a moment. */
export function useSentence(): (plan: Plan) => string {
  const t = useText();
  return (plan) => t('plan.sentence', { moment: t(`plan.${plan}`) });
}
