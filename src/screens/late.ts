import { chunk } from '../chunks/chunk.ts';
import { i18nAhead } from '../locales/load.ts';
import type { LocaleCode } from '../locales/locales.ts';

/** What a lesson comes to late: what is to be sorted, two futures, its end, and there what is true instead of a belief, and a look back. */
export const LATE = {
  sorting: chunk(() => import('./coach/sorting/sorting-board.tsx')),
  futures: chunk(() => import('./coach/futures/futures-stage.tsx')),
  end: chunk(() => import('./coach/end-panel.tsx')),
  truth: chunk(() => import('./coach/truth.tsx')),
  debrief: chunk(() => import('./coach/debrief/debrief-panel.tsx')),
};

/** Fetches it while the lesson is played, since a connection that is there now may be gone then. */
export async function lateAhead(language: LocaleCode): Promise<void> {
  await Promise.all([
    ...Object.values(LATE).map(({ ahead }) => ahead()),
    i18nAhead(language, ['beliefs']),
    i18nAhead(language, ['end']),
    i18nAhead(language, ['debrief']),
  ]);
}
