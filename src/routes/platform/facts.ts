import { useText } from '../../locales/text.ts';
import type { ReportRules } from '../../delivery/result.ts';

/** What of a learner's doings a platform is told, besides the result. */
export type Telling = Pick<ReportRules, 'steps' | 'beliefs'>;

/** What a learner is told about where their doings go. */
export function useFacts({ steps, beliefs }: Telling): string {
  const t = useText();
  return [
    t('platform.facts'),
    ...(steps ? [t('platform.factsSteps')] : []),
    ...(beliefs ? [t('platform.factsBeliefs')] : []),
  ].join(' ');
}
