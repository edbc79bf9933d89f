import { useText } from '../locales/text.ts';
import type { Standing } from '../machines/session/path.ts';

/** The values of a text that says “step 2 of 7”: “of up to 7” where a choice may still leave some out. */
export function useStanding(): (standing: Standing) => { step: number; count: string | number } {
  const t = useText();
  return ({ step, count, isAtMost }) => ({ step, count: isAtMost ? t('count.upTo', { count }) : count });
}
