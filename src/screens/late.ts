import { use } from 'react';

import { chunk, remembered } from '../chunks/chunk.ts';
import { i18nAhead } from '../locales/load.ts';
import type { LocaleCode } from '../locales/locales.ts';
import { useAnswers } from './use-answers.ts';

/**
 * What a lesson comes to late: what the next person holds, what lies out of reach, what is to be sorted, two futures, its end,
 * and there what is true instead of a belief, and a look back.
 */
export const LATE = {
  tally: chunk(() => import('./stage/tally.tsx')),
  beyond: chunk(() => import('./stage/beyond.tsx')),
  sorting: chunk(() => import('./coach/sorting/sorting-board.tsx')),
  futures: chunk(() => import('./coach/futures/futures-stage.tsx')),
  end: chunk(() => import('./coach/end-panel.tsx')),
  truth: chunk(() => import('./coach/truth.tsx')),
  debrief: chunk(() => import('./coach/debrief/debrief-panel.tsx')),
};

/**
 * What a prerendered page shows of it is taken over along with the page. The head script repeats the presses that it has kept as
 * soon as the page answers, and they would be lost on a part that does not answer yet.
 */
export function useAlong(part: keyof typeof LATE | null): void {
  const answers = useAnswers();
  if (!answers && part !== null) use(settled(part));
}

/** One that is missing is met where it would be drawn. */
const settled = remembered(async (part: keyof typeof LATE) => {
  await LATE[part].load().catch(() => null);
});

/** Fetches what stands at the devices' side, to which a single press may lead. */
export async function sideAhead(): Promise<void> {
  await Promise.all([LATE.tally.ahead(), LATE.beyond.ahead()]);
}

/** Fetches all of it while the lesson is played, since a connection that is there now may be gone then. */
export async function lateAhead(language: LocaleCode): Promise<void> {
  await Promise.all([
    ...Object.values(LATE).map(({ ahead }) => ahead()),
    i18nAhead(language, ['beliefs']),
    i18nAhead(language, ['end']),
    i18nAhead(language, ['debrief']),
  ]);
}
