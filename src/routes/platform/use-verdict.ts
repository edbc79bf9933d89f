import { useEffect, useState } from 'react';

import { toldBy } from '../../delivery/lms/reporting.ts';
import type { Tracker } from '../../delivery/lms/tracker.ts';
import { useOutside } from '../../delivery/outside-context.ts';
import type { ReportRules } from '../../delivery/result.ts';
import type { Store } from '../../delivery/store.ts';

/** What the test has come to, as the platform is told; `open`: it may still be passed. */
export type Verdict = 'passed' | 'failed' | 'open';

/** The verdict on a test that has ended here, as long as no other lesson begins; and how it is closed. */
export function useVerdict(tracker: Tracker, store: Store, rules: ReportRules): [Verdict | null, () => void] {
  const outside = useOutside();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  useEffect(
    () =>
      outside?.listen(({ notice, session }) => {
        const isTest = session.input.lesson.id === rules.test;
        if (notice.type === 'lesson.opened') setVerdict(null);
        if (notice.type === 'lesson.done' && isTest) setVerdict(toldBy(tracker, store, rules).success ?? 'open');
      }),
    [outside, tracker, store, rules],
  );
  return [verdict, () => setVerdict(null)];
}
